/// ninjs, the IPTC's news in JSON (1.x to 3.x).
struct NinjsReader: DocumentReader {
  let format = "ninjs"

  func recognizes(_ opening: FileOpening) -> Bool {
    guard opening.start.hasPrefix("{"), opening.holds("\"uri\""), opening.name.ending != "jsonl" else { return false }
    return ["\"versioncreated\"", "\"versionCreated\"", "\"body_xhtml\"", "\"pubstatus\"", "\"pubStatus\""]
      .contains { opening.holds($0) }
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    do {
      let item = try JSONParser.value(of: decoded.bytes)
      guard var record = Self.record(of: item) else { return [] }
      record.diagnostics += decoded.diagnostics
      return [.success(record)]
    } catch {
      return [.failure(RecordFailure(line: LineCounter(decoded.bytes).line(at: error.offset), error.reason))]
    }
  }

  /// The article of an item; nil where it is a picture, a sound or an event, or has no text.
  static func record(of item: JSONValue) -> Record? {
    let type = item["type"]?.words ?? "text"
    guard ["text", "composite"].contains(type), let text = body(of: item), !text.isEmpty else { return nil }
    let heads = item["headlines"]?.elements ?? []
    let main = heads.first { $0["role"]?.words == "main" } ?? heads.first
    let dates = [
      "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated",
    ]
    return Record(
      id: item["uri"]?.words, text: text, title: (item["headline"] ?? main?["value"] ?? item["title"])?.words?.squeezed,
      date: dates.lazy.compactMap { item[$0]?.words }.first,
      outlet: (item["copyrightholder"] ?? item["copyrightHolder"])?.words,
      author: (item["byline"] ?? item["by"])?.words)
  }

  private static func body(of item: JSONValue) -> [UInt8]? {
    if case .string(let text) = item["body_text"] { return text }
    let bodies = item["bodies"]?.elements ?? []
    let plain = bodies.first { isPlain($0) } ?? bodies.first
    switch item["body_xhtml"] ?? plain?["value"] {
    case .string(let text): return plain.map(isPlain) == true ? text : MarkupText.text(ofHTML: text)
    default: return nil
    }
  }

  private static func isPlain(_ body: JSONValue) -> Bool {
    [body["contenttype"], body["contentType"], body["role"]].contains { $0?.words?.contains("plain") == true }
  }
}
