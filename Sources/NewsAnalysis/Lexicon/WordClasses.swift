internal import NewsText

/// Which of several word lists hold a word, one bit a list.
struct WordClasses: Sendable {
  private let bits: WordMap<UInt64>

  /// Up to 64 lists, each of words separated by white space.
  init(_ lists: [String]) {
    var bits: [WordKey: UInt64] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.split(whereSeparator: \.isWhitespace) {
        bits[WordKey(String(word)), default: 0] |= 1 << UInt64(index)
      }
    }
    self.bits = WordMap(bits.map { ($0.key, $0.value) })
  }

  func classes(of word: WordKey) -> UInt64 {
    bits[word] ?? 0
  }
}
