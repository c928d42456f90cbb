/// How much of a text is UTF-8 beyond ASCII, and how much of it is not UTF-8 at all.
struct UTF8Census {
  /// Sequences of two to four bytes that are well formed.
  private(set) var sound = 0
  /// Bytes that belong to no well-formed sequence.
  private(set) var broken = 0

  init(of bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(in: bytes, at: index)
      switch length {
      case 0:
        broken += 1
        index += 1
      case 1: index += 1
      default:
        sound += 1
        index += length
      }
    }
  }

  /// The length of the well-formed sequence at `index` (Unicode, table 3-7); 0 where there is none.
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let allowed: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
