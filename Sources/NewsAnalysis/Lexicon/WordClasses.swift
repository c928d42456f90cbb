internal import NewsText

/// Which of several word lists hold a word, one bit a list.
struct WordClasses: Sendable {
  private let bits: WordMap<UInt64>

  /// Up to 64 lists of lemmas, separated by white space; their forms belong to them too.
  init(_ lists: [String]) {
    let pairs = lists.enumerated().flatMap { index, list -> [(WordKey, UInt64)] in
      let bit: UInt64 = 1 << UInt64(index)
      return list.utf8.split { $0 <= 0x20 }.flatMap { WordForms.keys(of: $0) }.map { ($0, bit) }
    }
    bits = WordMap(pairs, uniquingKeysWith: |)
  }

  func classes(of word: WordKey) -> UInt64 {
    bits[word] ?? 0
  }
}
