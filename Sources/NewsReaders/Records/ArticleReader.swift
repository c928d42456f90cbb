/// A file format: tells its files and reads the articles in them.
protocol ArticleReader: Sendable {
  /// The format's name, as messages say it: `JSON Lines`.
  var format: String { get }
  /// Whether a file that opens like this is of the format; asked in the order of `ArticleReaders.all`.
  func recognizes(_ opening: FileOpening) -> Bool
  func records(of input: any ByteInput, named name: FileName) -> any RecordSource
}

/// A format whose files are read whole.
protocol DocumentReader: ArticleReader {
  /// The most that a file may hold, unfolded, in megabytes.
  var limit: Int { get }
  /// The articles in `document`; an empty list where it holds none.
  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>]
}

extension DocumentReader {
  var limit: Int { Limits.document }

  func records(of input: any ByteInput, named name: FileName) -> any RecordSource {
    do {
      let outcomes = records(in: try input.readAll(megabytes: limit), named: name)
      return ReadRecords(outcomes.isEmpty ? [.failure(RecordFailure(.noArticle(format: format)))] : outcomes)
    } catch {
      return ReadRecords([.failure(RecordFailure(error))])
    }
  }
}
