internal import NewsText

/// CSV and TSV with a header row: one article a row.
struct TableReader: ArticleReader {
  let format = "CSV"

  func recognizes(_ opening: FileOpening) -> Bool {
    guard !opening.looksBinary else { return false }
    if ["csv", "tsv", "tab"].contains(opening.name.ending) { return true }
    guard ["txt", ""].contains(opening.name.ending), let header = Self.header(of: opening) else { return false }
    return header.column(FieldNames.text) != nil && header.knownCount >= 3
  }

  func records(of input: any ByteInput, named name: FileName) -> any RecordSource {
    do throws(ReadFailure.Reason) {
      let head = try input.read()
      let delimiter = Self.delimiter(of: FileOpening(name: name, bytes: head))
      return TableRecords(rows: RowScanner(PrefixedInput(head, before: input), delimiter: delimiter))
    } catch {
      return ReadRecords([.failure(RecordFailure(error))])
    }
  }

  private static func header(of opening: FileOpening) -> TableHeader? {
    guard let line = opening.bytes.split(separator: 0x0A, maxSplits: 1).first, line.count < 2000 else { return nil }
    let source = PrefixedInput(Array(line), before: NoInput())
    var rows = RowScanner(source, delimiter: delimiter(of: opening))
    return (try? rows.next()).map { TableHeader($0) }
  }

  /// The delimiter that the header row has most of; a tab where the file's ending says so.
  private static func delimiter(of opening: FileOpening) -> UInt8 {
    if ["tsv", "tab"].contains(opening.name.ending) { return 0x09 }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    let header = opening.bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}
