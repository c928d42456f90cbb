internal import NewsText

/// The smallest part of a sentence that the grammars of numbers and dates look at: a run of digits, a word or a mark.
///
/// Pieces are finer than tokens where it matters to numbers: "$5bn" is three pieces, "25-year-old" five.
struct Piece {
  enum Kind: UInt8 {
    case digits, word, mark
  }
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let spaceBefore = Flags(rawValue: 1)
    static let capitalized = Flags(rawValue: 2)
    /// All its letters are capitals.
    static let allCapitals = Flags(rawValue: 4)
    /// "5,400".
    static let grouped = Flags(rawValue: 8)
    static let decimal = Flags(rawValue: 16)
    /// A letter stands right before the digits ("F16"), so that they are part of a name, unless the letters are money.
    static let afterLetter = Flags(rawValue: 32)
    /// Digits that are no number: "1.2.3", "1,2,3,4", too long ones.
    static let broken = Flags(rawValue: 64)
    /// An abbreviation written with points: "p.m.".
    static let dotted = Flags(rawValue: 128)
    /// "'s" or "'" that makes a possessive.
    static let possessive = Flags(rawValue: 256)
    /// A capital stands inside or after small letters: "iPhone".
    static let innerCapital = Flags(rawValue: 1024)
    static let leadingZero = Flags(rawValue: 512)
    /// "—", which between spaces parts clauses.
    static let emDash = Flags(rawValue: 2048)
  }

  let range: ByteRange
  let kind: Kind
  var flags: Flags
  /// How many digits stand before the decimal point.
  let digits: UInt8
  /// The index of the token that it starts in.
  let token: Int32
  /// The word or mark as the rules compare it; a dotted abbreviation without its points.
  let key: WordKey
  /// A word's hash with its case kept, for the signs of units.
  let sign: WordKey
  /// The value of digits.
  let value: Double

  var isDigits: Bool { kind == .digits }
  var isWord: Bool { kind == .word }
  var isMark: Bool { kind == .mark }
  /// Digits that can be read as a whole number without grouping: days, years, hours.
  var plainNumber: Int? {
    guard kind == .digits, flags.isDisjoint(with: [.grouped, .decimal, .broken]), digits <= 9 else { return nil }
    return Int(value)
  }
}
