/// The number of letters to insert, delete or replace between two words (Levenshtein).
enum EditDistance {
  /// The distance, or `limit + 1` where it is more than `limit`.
  static func between(_ a: String, _ b: String, atMost limit: Int) -> Int {
    let (left, right) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard abs(left.count - right.count) <= limit, !left.isEmpty, !right.isEmpty else { return limit + 1 }
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (scalar == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      previous = current
    }
    return min(previous[right.count], limit + 1)
  }
}
