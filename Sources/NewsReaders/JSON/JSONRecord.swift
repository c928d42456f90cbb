internal import NewsText

/// An article as a JSON object gives it, under whatever names (see `FieldNames`).
enum JSONRecord {
  static func record(of value: JSONValue, line: Int? = nil) -> Result<Record, RecordFailure> {
    guard case .object(let members) = value else {
      return .failure(RecordFailure(line: line, .malformed(format: "a record", detail: "no JSON object")))
    }
    let fields = Dictionary(members.map { ($0.name.lowercased(), $0.value) }) { _, last in last }
    switch text(in: fields) {
    case .failure(let reason): return .failure(RecordFailure(line: line, reason))
    case .success(let text):
      return .success(
        Record(
          line: line, id: words(FieldNames.id, in: fields), text: text, title: words(FieldNames.title, in: fields),
          date: words(FieldNames.date, in: fields), outlet: words(FieldNames.outlet, in: fields),
          url: words(FieldNames.url, in: fields), author: words(FieldNames.author, in: fields)))
    }
  }

  private static func text(in fields: [String: JSONValue]) -> Result<[UInt8], ReadFailure.Reason> {
    var odd: String?
    for name in FieldNames.text {
      switch fields[name] {
      case .string(let bytes): return .success(bytes)
      case nil, .null: continue
      default: odd = odd ?? name
      }
    }
    return .failure(odd.map { .fieldIsNoText($0) } ?? .noText)
  }

  private static func words(_ names: [String], in fields: [String: JSONValue]) -> String? {
    for name in names {
      if let words = fields[name].flatMap(words), !words.isEmpty { return words }
    }
    return nil
  }

  /// A text or number; the parts of a list, joined; the `name` of an object.
  private static func words(_ value: JSONValue) -> String? {
    switch value {
    case .string, .number: value.words
    case .array(let elements): elements.compactMap { $0.words ?? $0["name"]?.words }.joined(separator: ", ")
    case .object: value["name"]?.words
    default: nil
    }
  }
}
