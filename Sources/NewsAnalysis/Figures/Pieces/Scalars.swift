/// What single scalars of UTF-8 text are, as far as numbers and dates ask.
enum Scalars {
  static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  static func scalar(_ text: [UInt8], at index: Int, end: Int) -> UInt32 {
    let lead = text[index]
    let length = length(of: lead)
    guard length > 1, index + length <= end else { return UInt32(lead) }
    var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return value
  }

  /// The number of bytes of the letter beyond ASCII at `index`; 0 where none stands there.
  static func letterLength(_ text: [UInt8], at index: Int, end: Int) -> Int {
    guard text[index] >= 0xC2 else { return 0 }
    let value = scalar(text, at: index, end: end)
    let isLetter =
      value == 0xB5 || value >= 0xC0 && value < 0x2000 && value != 0xD7 && value != 0xF7 && !isForeignDigit(value)
      || value == 0x2126 || value == 0x212B || value >= 0x2C00 && value < 0x3000 || value >= 0x3040 && value < 0xFE00
    return isLetter ? length(of: text[index]) : 0
  }

  /// The number of bytes of the digit of another script ("٣", "５") at `index`; 0 where none stands there.
  static func foreignDigitLength(_ text: [UInt8], at index: Int, end: Int) -> Int {
    guard index < end, text[index] >= 0xD9, isForeignDigit(scalar(text, at: index, end: end)) else { return 0 }
    return length(of: text[index])
  }

  /// Arabic-Indic, Indic, Thai and full-width digits: no number comes of them, nor of digits that they stand beside.
  private static func isForeignDigit(_ value: UInt32) -> Bool {
    foreignDigits.contains { $0.contains(value) }
  }

  private static let foreignDigits: [ClosedRange<UInt32>] = [
    0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xA66...0xA6F, 0xAE6...0xAEF, 0xBE6...0xBEF,
    0xC66...0xC6F, 0xCE6...0xCEF, 0xE50...0xE59, 0xFF10...0xFF19,
  ]

  /// `'`, `‘` or `’`.
  static func apostropheLength(_ text: [UInt8], at index: Int, end: Int) -> Int {
    guard index < end else { return 0 }
    if text[index] == 0x27 { return 1 }
    guard index + 2 < end, text[index] == 0xE2, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x99 || text[index + 2] == 0x98 ? 3 : 0
  }

  /// Hyphens, dashes, the minus sign.
  static func isDash(_ text: [UInt8], at index: Int, end: Int) -> Bool {
    if text[index] == 0x2D { return true }
    guard text[index] == 0xE2 else { return false }
    let value = scalar(text, at: index, end: end)
    return (0x2010...0x2015).contains(value) || value == 0x2212
  }
}
