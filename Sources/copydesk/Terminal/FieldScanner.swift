/// Reads the fields of a JSON line whose keys and order are known: the history's. Anything else is damage.
nonisolated struct FieldScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
  }

  mutating func number(after literal: StaticString) -> Int? {
    guard skip(literal) else { return nil }
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
    position += digits.count
    return Int(String(decoding: digits, as: UTF8.self))
  }

  mutating func string(after literal: StaticString) -> String? {
    guard skip(literal), skip("\"") else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escapedByte() else { return nil }
        text.append(escaped)
      default: text.append(byte)
      }
    }
    return nil
  }

  /// An empty array for `null`; nil where there is neither a string nor `null`.
  mutating func optionalString(after literal: StaticString) -> [String]? {
    let start = position
    if skip(literal), skip("null") { return [] }
    position = start
    return string(after: literal).map { [$0] }
  }

  mutating func isAtEnd(after literal: StaticString) -> Bool {
    skip(literal) && position == bytes.count
  }

  private mutating func escapedByte() -> UInt8? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
      position += digits.utf8.count
      return UInt8(digits, radix: 16)
    default: return byte
    }
  }

  private mutating func skip(_ literal: StaticString) -> Bool {
    let expected = Array(literal.description.utf8)
    guard bytes[position...].starts(with: expected) else { return false }
    position += expected.count
    return true
  }
}
