/// JSON: an article, a list of articles, or an object that holds such a list.
struct JSONReader: DocumentReader {
  let format = "JSON"

  /// Names under which lists of articles are kept.
  private static let lists = [
    "articles", "items", "results", "data", "docs", "documents", "records", "entries", "stories", "news",
  ]

  func recognizes(_ opening: FileOpening) -> Bool {
    guard !opening.looksBinary else { return false }
    let start = opening.start.filter { !$0.isWhitespace }
    return opening.name.ending == "json" || start.hasPrefix("{\"") || start.hasPrefix("[{\"")
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    var parser = JSONParser(decoded.bytes)
    var outcomes: [Result<Record, RecordFailure>] = []
    do {
      guard parser.take(UInt8(ascii: "[")) else {
        return Self.records(of: try JSONParser.value(of: decoded.bytes))
      }
      try Self.readElements(of: &parser, into: &outcomes)
    } catch {
      let line = LineCounter(decoded.bytes).line(at: error.offset)
      outcomes.append(.failure(RecordFailure(line: line, error.reason)))
    }
    return outcomes
  }

  /// The elements of an array whose bracket is taken, one by one, so that those before an error are kept.
  private static func readElements(
    of parser: inout JSONParser, into outcomes: inout [Result<Record, RecordFailure>]
  ) throws(JSONError) {
    if parser.take(UInt8(ascii: "]")) { return }
    repeat {
      outcomes.append(JSONRecord.record(of: try parser.value()))
    } while parser.take(UInt8(ascii: ","))
    guard parser.take(UInt8(ascii: "]")) else { throw parser.unexpected }
  }

  private static func records(of value: JSONValue) -> [Result<Record, RecordFailure>] {
    let record = JSONRecord.record(of: value)
    if case .success = record { return [record] }
    for name in lists {
      if let elements = value[name]?.elements { return elements.map { JSONRecord.record(of: $0) } }
    }
    return [record]
  }
}
