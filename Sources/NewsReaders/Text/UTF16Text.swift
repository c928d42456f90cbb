/// Text in UTF-16, told by its byte order mark or by every second byte of its opening being zero.
enum UTF16Text {
  enum ByteOrder {
    case little, big
  }

  static func byteOrder(of opening: [UInt8]) -> ByteOrder? {
    if opening.starts(with: [0xFF, 0xFE]) { return .little }
    if opening.starts(with: [0xFE, 0xFF]) { return .big }
    let pairs = min(opening.count, 512) / 2
    guard pairs >= 16 else { return nil }
    let evenZeros = (0..<pairs).count { opening[2 * $0] == 0 && opening[2 * $0 + 1] != 0 }
    let oddZeros = (0..<pairs).count { opening[2 * $0 + 1] == 0 && opening[2 * $0] != 0 }
    if oddZeros * 10 > pairs * 7 { return .little }
    return evenZeros * 10 > pairs * 7 ? .big : nil
  }

  /// The text as UTF-8 without its byte order mark; half surrogate pairs become U+FFFD.
  static func decode(_ bytes: [UInt8], _ order: ByteOrder) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(order == .little ? first | second << 8 : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
