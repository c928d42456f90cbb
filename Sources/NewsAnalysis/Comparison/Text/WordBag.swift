internal import NewsText

/// The distinct words of a passage with how often each stands there, ordered by key.
struct WordBag: Sendable {
  struct Entry: Sendable {
    let key: WordKey
    let count: Int
  }

  let entries: [Entry]

  /// How often each word stands there.
  var counts: [WordKey: Int] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.count) })
  }

  init(_ keys: some Sequence<WordKey>) {
    var entries: [Entry] = []
    for key in keys.sorted(by: { $0.hash < $1.hash }) {
      if let last = entries.last, last.key == key {
        entries[entries.count - 1] = Entry(key: key, count: last.count + 1)
      } else {
        entries.append(Entry(key: key, count: 1))
      }
    }
    self.entries = entries
  }
  /// `entries` are ordered by key, none twice.
  init(sorted entries: [Entry]) {
    self.entries = entries
  }
}
