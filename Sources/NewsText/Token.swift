/// A word or mark of an article.
@frozen
public struct Token: Hashable, Sendable {
  public let range: ByteRange
  /// The word as the rules compare it.
  public let key: WordKey
  public let shape: TokenShape

  @inlinable
  public init(range: ByteRange, key: WordKey, shape: TokenShape) {
    self.range = range
    self.key = key
    self.shape = shape
  }
}

/// What can be seen of a token without knowing the word.
@frozen
public struct TokenShape: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Its first letter is a capital.
  public static let capitalized = TokenShape(rawValue: 1)
  /// All its letters are capitals, and it has at least one.
  public static let allCapitals = TokenShape(rawValue: 2)
  public static let hasDigit = TokenShape(rawValue: 4)
  public static let hasLetter = TokenShape(rawValue: 8)
  /// Neither letter nor digit.
  public static let mark = TokenShape(rawValue: 16)
  /// A quotation mark of any kind.
  public static let quotationMark = TokenShape(rawValue: 32)
  /// White space, a fragment's start or the text's start stands before it.
  public static let spaceBefore = TokenShape(rawValue: 64)
  /// The first token of a paragraph.
  public static let paragraphStart = TokenShape(rawValue: 128)
  /// The first token of a fragment after the first: a false paragraph break or a stray symbol stands before it.
  public static let fragmentStart = TokenShape(rawValue: 256)
  public static let hasLowercase = TokenShape(rawValue: 512)
}
