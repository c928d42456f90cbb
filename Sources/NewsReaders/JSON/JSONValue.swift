/// A JSON value.
enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  /// As written: `7`, `1.5e3`.
  case number(String)
  /// Valid UTF-8.
  case string([UInt8])
  case array([JSONValue])
  /// In the order of the source; where a name stands twice, both.
  case object([JSONMember])

  /// The value of the last member called `name`; nil where there is none or this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// A string or a number, as text.
  var words: String? {
    switch self {
    case .string(let bytes): String(decoding: bytes, as: UTF8.self)
    case .number(let digits): digits
    default: nil
    }
  }

  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }
}

struct JSONMember: Hashable {
  let name: String
  let value: JSONValue
}
