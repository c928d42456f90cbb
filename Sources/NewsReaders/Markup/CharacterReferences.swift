/// `&amp;`, `&#8217;`, `&#x2019;`, `&rsquo;`.
enum CharacterReferences {
  /// `source` with its references resolved; what is none, or names nothing known, stays.
  static func resolved(_ source: ArraySlice<UInt8>) -> [UInt8] {
    guard var mark = source.firstIndex(of: UInt8(ascii: "&")) else { return Array(source) }
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var start = source.startIndex
    while true {
      result += source[start..<mark]
      if let reference = reference(in: source, at: mark) {
        result += reference.bytes
        start = reference.end
      } else {
        result.append(UInt8(ascii: "&"))
        start = mark + 1
      }
      guard let next = source[start...].firstIndex(of: UInt8(ascii: "&")) else { break }
      mark = next
    }
    return result + source[start...]
  }

  private struct Reference {
    let bytes: [UInt8]
    let end: Int
  }

  private static func reference(in source: ArraySlice<UInt8>, at mark: Int) -> Reference? {
    let body = source[(mark + 1)...].prefix(32)
    if body.first == UInt8(ascii: "#") { return numeric(body.dropFirst()) }
    let name = body.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    guard name.endIndex < source.endIndex, source[name.endIndex] == UInt8(ascii: ";"),
      let text = EntityNames.text[String(decoding: name, as: UTF8.self)]
    else { return nil }
    return Reference(bytes: Array(text.utf8), end: name.endIndex + 1)
  }

  private static func numeric(_ body: ArraySlice<UInt8>) -> Reference? {
    let isHexadecimal = body.first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
    let digits = (isHexadecimal ? body.dropFirst() : body).prefix {
      (0x30...0x39).contains($0) || isHexadecimal && (0x61...0x66).contains($0 | 0x20)
    }
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10) else {
      return nil
    }
    let isClosed = body.endIndex > digits.endIndex && body[digits.endIndex] == UInt8(ascii: ";")
    return Reference(bytes: scalar(value), end: digits.endIndex + (isClosed ? 1 : 0))
  }

  /// The numbers from 128 to 159 mean Windows-1252, as in HTML; what is no scalar becomes U+FFFD.
  private static func scalar(_ value: UInt32) -> [UInt8] {
    if (0x80...0x9F).contains(value), let bytes = Windows1252.decode([UInt8(value)]) { return bytes }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return Array("\u{FFFD}".utf8) }
    return Array(String(Character(scalar)).utf8)
  }
}
