internal import NewsText

/// Which of several word lists hold a word, one bit a list.
struct WordClasses: Sendable {
  private let bits: WordMap<UInt64>

  /// Up to 64 lists of lemmas, separated by white space; their forms belong to them too.
  init(_ lists: [String]) {
    var bits: [WordKey: UInt64] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        for form in WordForms.keys(of: word) { bits[form, default: 0] |= 1 << UInt64(index) }
      }
    }
    self.bits = WordMap(bits.map { ($0.key, $0.value) })
  }

  func classes(of word: WordKey) -> UInt64 {
    bits[word] ?? 0
  }
}
