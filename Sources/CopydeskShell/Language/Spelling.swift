/// How near a mistyped word is to the words there are.
enum Spelling {
  /// The nearest of `words`, the first of equals; nil where none is near enough to have been meant.
  static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let typed = Array(word.prefix(40))
    var best: String?
    var bestDistance = max(1, typed.count / 3) + 1
    for candidate in words {
      // half of a word is nearer to it than any misspelling
      let distance =
        typed.count > 1 && candidate.hasPrefix(word)
        ? 0 : distance(typed, Array(candidate.prefix(40)), limit: bestDistance)
      if distance < bestDistance {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many or more.
  private static func distance(_ a: [Character], _ b: [Character], limit: Int) -> Int {
    guard abs(a.count - b.count) < limit else { return limit }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
