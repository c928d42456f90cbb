/// Counts words, and remembers which came first.
struct Tally {
  private var counts: [String: Int] = [:]
  private var inOrder: [String] = []

  mutating func count(_ word: String) {
    if counts[word, default: 0] == 0 { inOrder.append(word) }
    counts[word, default: 0] += 1
  }

  /// Most frequent first; of equals the one that came first.
  var ordered: [String] {
    inOrder.enumerated().sorted { a, b in
      let (left, right) = (counts[a.element, default: 0], counts[b.element, default: 0])
      return left == right ? a.offset < b.offset : left > right
    }.map(\.element)
  }
}
