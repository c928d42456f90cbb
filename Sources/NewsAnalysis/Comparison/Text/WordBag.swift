internal import NewsText

/// The distinct words of a passage with how often each stands there, ordered by key.
struct WordBag: Sendable {
  struct Entry: Sendable {
    let key: WordKey
    let count: Int
  }

  let entries: [Entry]

  init(_ words: some Sequence<ComparedWord>) {
    var entries: [Entry] = []
    for key in words.map(\.key).sorted(by: { $0.hash < $1.hash }) {
      if let last = entries.last, last.key == key {
        entries[entries.count - 1] = Entry(key: key, count: last.count + 1)
      } else {
        entries.append(Entry(key: key, count: 1))
      }
    }
    self.entries = entries
  }
}
