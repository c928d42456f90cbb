/// The encoding of old Windows programs for Western languages.
enum Windows1252 {
  /// The scalars of the bytes 80 to 9F (unicode.org, CP1252.TXT); 0 where there is none.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// The text as UTF-8; nil where a byte has no meaning.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? UInt32(upper[Int(byte) - 0x80]) : UInt32(byte)
      guard scalar != 0, let scalar = Unicode.Scalar(scalar) else { return nil }
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    return result
  }
}
