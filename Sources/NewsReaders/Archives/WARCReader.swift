/// Web archives (WARC 1.0 and 1.1): the pages among their responses.
struct WARCReader: ArticleReader {
  let format = "WARC"

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.opens(with: "WARC/")
  }

  func records(of input: any ByteInput, named name: FileName) -> any RecordSource {
    WARCRecords(input)
  }
}

/// Web archives with an index (WACZ): a zip archive of WARC files.
struct WACZReader: DocumentReader {
  let format = "WACZ"

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.opens(with: "PK\u{3}\u{4}") && (opening.name.ending == "wacz" || opening.holds(".warc"))
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    do throws(ReadFailure.Reason) {
      let archive = try ZipArchive(document)
      var outcomes: [Result<Record, RecordFailure>] = []
      for entry in archive.entries where entry.name.hasSuffix(".warc.gz") || entry.name.hasSuffix(".warc") {
        let packed = PrefixedInput(try archive.content(of: entry), before: NoInput())
        var records = WARCRecords(entry.name.hasSuffix(".gz") ? try GzipInput(packed) : packed)
        while let outcome = records.next() { outcomes.append(outcome) }
      }
      return outcomes
    } catch {
      return [.failure(RecordFailure(error))]
    }
  }
}
