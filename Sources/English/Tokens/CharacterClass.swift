/// What the tokenizer sees of a character.
enum CharacterClass: UInt8 {
  case space, lower, upper, digit, apostrophe, doubleQuote, hyphen, dot, comma, terminator, colon, slash, currency
  case symbol, joiner, dash

  /// Letters, digits and the underscore: what words are made of.
  @inline(__always)
  var isWord: Bool { self == .lower || self == .upper || self == .digit }

  @inline(__always)
  var isLetter: Bool { self == .lower || self == .upper }

  /// The classes of the 128 ASCII characters.
  static let ascii: [CharacterClass] = (0..<128).map { classOfASCII(UInt8($0)) }

  private static func classOfASCII(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x09...0x0D, 0x1C...0x1F, 0x20: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x61...0x7A, 0x5F: .lower
    case 0x22: .doubleQuote
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x21, 0x3F: .terminator
    case 0x3A: .colon
    case 0x2F: .slash
    case 0x24: .currency
    default: .symbol
    }
  }

  /// The class of a scalar beyond ASCII. Scripts without case count as lower case.
  static func of(scalar value: UInt32) -> CharacterClass {
    switch value {
    case ..<0x80: ascii[Int(value)]
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: .joiner
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: .doubleQuote
    case 0x2018...0x201B, 0xB4, 0x2032, 0xFF07: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2026: .dot
    case 0xAA, 0xB5, 0xBA: .lower
    case 0x80...0xBF, 0xD7, 0xF7: .symbol
    case 0xC0...0xDE: .upper
    case 0xDF...0xFF: .lower
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? .upper : .lower
    case 0x100...0x17F: value & 1 == 0 ? .upper : .lower
    case 0x391...0x3AB, 0x400...0x42F: .upper
    case 0x2016...0x206F, 0x2100...0x2BFF, 0x3001...0x303F: .symbol
    case 0xE000...0xF8FF, 0xFE10...0xFE6F, 0xFF00...0xFF20, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: .symbol
    default: .lower
    }
  }
}
