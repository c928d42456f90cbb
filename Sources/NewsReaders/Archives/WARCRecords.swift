/// The pages of a WARC file, one after another.
struct WARCRecords: RecordSource {
  private var cursor: ByteCursor
  private var isFinished = false
  private var gaveAny = false

  init(_ input: any ByteInput) {
    cursor = ByteCursor(input)
  }

  var wouldWait: Bool { false }

  mutating func next() -> Result<Record, RecordFailure>? {
    while !isFinished {
      do throws(ReadFailure.Reason) {
        guard let head = try head() else { break }
        guard let outcome = try page(of: head) else { continue }
        gaveAny = true
        return outcome
      } catch {
        isFinished = true
        gaveAny = true
        return .failure(RecordFailure(error))
      }
    }
    isFinished = true
    defer { gaveAny = true }
    return gaveAny ? nil : .failure(RecordFailure(.noArticle(format: "WARC")))
  }

  /// The fields before a record's block; nil at the end.
  private mutating func head() throws(ReadFailure.Reason) -> HeaderFields? {
    var line = try cursor.line()
    while let blank = line, blank.isEmpty { line = try cursor.line() }
    guard let version = line else { return nil }
    guard version.starts(with: "WARC/".utf8) else {
      throw .malformed(format: "WARC", detail: "a record without its version")
    }
    var fields = HeaderFields()
    while let line = try cursor.line(), !line.isEmpty { fields.add(line) }
    return fields
  }

  /// The page in a record's block; nil where it holds another thing.
  private mutating func page(of head: HeaderFields) throws(ReadFailure.Reason) -> Result<Record, RecordFailure>? {
    guard let length = head["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw .malformed(format: "WARC", detail: "a record without its length")
    }
    let kind = head["warc-type"]
    let most = kind == "response" || kind == "resource" ? min(length, Limits.markup << 20) : 0
    let block = try cursor.take(most)
    guard try cursor.skip(length - most) == length - most, block.count == most else { throw .truncatedArchive("WARC") }
    guard !block.isEmpty else { return nil }
    guard let message = kind == "response" ? HTTPMessage(block) : HTTPMessage(resource: block, head),
      message.isPage
    else { return nil }
    guard most == length else { return .failure(RecordFailure(.recordTooLarge(megabytes: Limits.markup))) }
    let address = head["warc-target-uri"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
    return HTMLReader.record(of: message.body, charset: message.charset).map { record in
      var record = record
      record.url = address ?? record.url
      return record
    }
  }
}
