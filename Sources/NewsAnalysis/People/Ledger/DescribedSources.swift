internal import NewsText

/// The sources that an article describes and does not name, the last one spoken of at the end: "the official" means "an
/// official at the port authority" of a sentence before.
struct DescribedSources {
  private struct Entry {
    let draft: Int
    let head: WordKey
    let isPlural: Bool
    /// All words of the description.
    let words: Set<WordKey>
  }
  private var entries: [Entry] = []

  /// Takes the source at `draft` for the last one spoken of.
  mutating func mention(_ draft: Int) {
    guard let place = entries.lastIndex(where: { $0.draft == draft }) else { return }
    entries.append(entries.remove(at: place))
  }

  mutating func add(_ draft: Int, head: WordKey, isPlural: Bool, words: [WordKey]) {
    entries.append(Entry(draft: draft, head: head, isPlural: isPlural, words: Set(words)))
  }

  /// The source last spoken of whose description has this head and all of `words`.
  func last(head: WordKey, isPlural: Bool, words: [WordKey]) -> Int? {
    entries.last { $0.head == head && $0.isPlural == isPlural && words.allSatisfy($0.words.contains) }?.draft
  }
}
