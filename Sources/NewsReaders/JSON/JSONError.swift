/// Why bytes are no JSON.
struct JSONError: Error {
  enum Kind: Hashable {
    case unexpected(UInt8)
    case endsEarly
    case badEscape
    case badNumber
    case trailing
    case tooDeep
  }

  let kind: Kind
  /// The byte's place, from 0.
  let offset: Int

  /// As a message about a record of `format`; `line` is the line that the JSON starts on.
  var reason: ReadFailure.Reason {
    switch kind {
    case .unexpected(let byte): malformed("unexpected '\(String(Unicode.Scalar(byte)))'")
    case .endsEarly: .malformed(format: "JSON", detail: "it ends early")
    case .badEscape: malformed("an escape that JSON does not have")
    case .badNumber: malformed("a number that JSON does not have")
    case .trailing: malformed("more after the value")
    case .tooDeep: .tooDeep(format: "JSON", levels: Limits.levels)
    }
  }

  private func malformed(_ what: String) -> ReadFailure.Reason {
    .malformed(format: "JSON", detail: "\(what) at byte \(offset + 1)")
  }
}
