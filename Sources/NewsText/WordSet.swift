/// A set of words, as lexicon files declare them: `WordSet("said told asked")`.
public struct WordSet: Sendable {
  private let keys: Set<WordKey>

  /// The words of `list`, separated by blanks or line ends; `#` opens a comment that runs to the end of its line.
  public init(_ list: String) {
    var keys = Set<WordKey>()
    for line in list.utf8.split(separator: 0x0A) {
      let words = line.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)[0]
      for word in words.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        keys.insert(WordKey(word))
      }
    }
    self.keys = keys
  }

  public func contains(_ key: WordKey) -> Bool {
    keys.contains(key)
  }

  public var count: Int { keys.count }
}
