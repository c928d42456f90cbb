/// A set of words, as lexicon files declare them: `WordSet("said told asked")`.
public struct WordSet: Sendable {
  @usableFromInline let words: WordMap<Bool>

  /// The words of `list`, separated by blanks or line ends; `#` opens a comment that runs to the end of its line.
  public init(_ list: String) {
    var keys: [(WordKey, Bool)] = []
    for line in list.utf8.split(separator: 0x0A) {
      let words = line.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)[0]
      for word in words.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        keys.append((WordKey(word), true))
      }
    }
    words = WordMap(keys)
  }

  @inlinable
  public func contains(_ key: WordKey) -> Bool {
    words[key] != nil
  }

  public var count: Int { words.count }
}
