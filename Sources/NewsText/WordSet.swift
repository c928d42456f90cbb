/// A set of words, as lexicon files declare them: `WordSet("said told asked")`.
public struct WordSet: Sendable {
  @usableFromInline let words: WordMap<Bool>

  /// The words of `list`, separated by blanks or line ends; `#` opens a comment that runs to the end of its line.
  public init(_ list: String) {
    words = WordMap(WordKey.words(of: list).map { ($0, true) })
  }

  @inlinable
  public func contains(_ key: WordKey) -> Bool {
    words[key] != nil
  }

  public var count: Int { words.count }
}
