internal import NewsText

/// The words of a text, to ask whether someone is named there.
struct NamedWords {
  private let words: Set<WordKey>

  init(_ words: some Sequence<ComparedWord>) {
    self.words = Set(words.map(\.key))
  }

  /// Whether the last word of `name` stands in the text.
  func hold(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return WordScanner.words(of: bytes, in: ByteRange(0, bytes.count)).last.map { words.contains($0.key) } ?? false
  }
}
