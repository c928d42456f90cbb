internal import NewsText

/// Days that changed inside sentences that stayed.
enum DateChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    pair.alignment.filter { !$0.left.isEmpty && !$0.right.isEmpty && $0.operation != .same }.flatMap {
      changes(in: $0, of: pair)
    }
  }

  private static func changes(in group: AlignedGroup, of pair: ComparedPair) -> [Change] {
    var left = dates(in: group.left, of: pair.left.analysis)
    var right = dates(in: group.right, of: pair.right.analysis)
    left.removeAll { isFound($0, of: pair.left.analysis, in: pair.right.analysis) }
    right.removeAll { isFound($0, of: pair.right.analysis, in: pair.left.analysis) }
    return (0..<max(left.count, right.count)).map { index in
      let (old, new) = (index < left.count ? left[index] : nil, index < right.count ? right[index] : nil)
      return Change(
        kind: .date, operation: old == nil ? .added : new == nil ? .removed : .changed,
        left: old.map { pair.place($0.range, in: pair.left) }, right: new.map { pair.place($0.range, in: pair.right) })
    }
  }

  /// Whether the other article names the same day, or a day by the same words.
  private static func isFound(_ date: DateExpression, of analysis: Analysis, in other: Analysis) -> Bool {
    let words = analysis.article.string(date.range)
    return other.dates.contains { $0.value == date.value || other.article.string($0.range) == words }
  }

  /// Days and months, not durations or clock times.
  private static func dates(in ranges: [ByteRange], of analysis: Analysis) -> [DateExpression] {
    analysis.dates.filter { date in
      date.kind == .date && date.value != nil && ranges.contains { $0.contains(date.range) }
    }
  }
}
