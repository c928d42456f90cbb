/// Reads JSON (RFC 8259) from valid UTF-8; half surrogate pairs become U+FFFD.
struct JSONParser {
  private let bytes: [UInt8]
  private(set) var offset: Int
  /// Half surrogate pairs met so far.
  private(set) var repairs = 0
  private var level = 0

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The one value that `bytes` hold.
  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.offset == bytes.count else { throw JSONError(kind: .trailing, offset: parser.offset) }
    return value
  }

  mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  /// The byte at hand, which stays; nil at the end.
  var peek: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// The next value. The recursion is as deep as the nesting, `Limits.levels` at most.
  mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    guard let byte = peek else { throw JSONError(kind: .endsEarly, offset: offset) }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    case UInt8(ascii: "t"): return try literal("true", .boolean(true))
    case UInt8(ascii: "f"): return try literal("false", .boolean(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw JSONError(kind: .unexpected(byte), offset: offset)
    }
  }

  /// Takes `byte` where it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try enter()
    defer { level -= 1 }
    var members: [JSONMember] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw unexpected }
      let name = String(decoding: try string(), as: UTF8.self)
      guard take(UInt8(ascii: ":")) else { throw unexpected }
      members.append(JSONMember(name: name, value: try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try enter()
    defer { level -= 1 }
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try value())
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected }
    return .array(elements)
  }

  private mutating func enter() throws(JSONError) {
    offset += 1
    level += 1
    guard level <= Limits.levels else { throw JSONError(kind: .tooDeep, offset: offset) }
  }

  /// What is wrong where the byte at hand does not fit.
  var unexpected: JSONError {
    peek.map { JSONError(kind: .unexpected($0), offset: offset) } ?? JSONError(kind: .endsEarly, offset: offset)
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw unexpected }
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = offset
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { offset += 1 }
    let digits = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard Double(digits) != nil else { throw JSONError(kind: .badNumber, offset: start) }
    return digits
  }

  private mutating func string() throws(JSONError) -> [UInt8] {
    offset += 1
    var result: [UInt8] = []
    var start = offset
    while let byte = peek {
      if byte == UInt8(ascii: "\"") {
        result += bytes[start..<offset]
        offset += 1
        return result
      }
      if byte == UInt8(ascii: "\\") {
        result += bytes[start..<offset]
        try appendEscape(to: &result)
        start = offset
      } else {
        guard byte >= 0x20 || byte == 0x09 else { throw JSONError(kind: .unexpected(byte), offset: offset) }
        offset += 1
      }
    }
    throw JSONError(kind: .endsEarly, offset: offset)
  }

  private mutating func appendEscape(to result: inout [UInt8]) throws(JSONError) {
    guard offset + 1 < bytes.count else { throw JSONError(kind: .endsEarly, offset: offset) }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "u"): result += String(Character(try escapedScalar())).utf8
    default: throw JSONError(kind: .badEscape, offset: offset - 2)
    }
  }

  /// The scalar of `\uXXXX`, whose `\u` is taken, or of a pair of them.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    let isPair =
      high < 0xDC00 && offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "\\")
      && bytes[offset + 1] == UInt8(ascii: "u")
    if isPair {
      let before = offset
      offset += 2
      let low = try hexadecimal()
      if (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      offset = before
    }
    repairs += 1
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw JSONError(kind: .endsEarly, offset: offset) }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: 16)
    else { throw JSONError(kind: .badEscape, offset: offset) }
    offset += 4
    return value
  }
}
