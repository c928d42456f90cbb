internal import NewsText

extension ComparedPair {
  /// Whether the words at `range` stand in the sentence that belongs to theirs as well.
  func stands(_ range: ByteRange, of side: Side) -> Bool {
    let other: Side = side == .left ? .right : .left
    guard let group = alignment.first(where: { $0[side].contains { $0.contains(range) } }) else { return false }
    let words = self[side].keys(of: range)
    return group[other].contains {
      CommonRuns(words, self[other].keys(of: $0)).runs.contains { $0.count == words.count }
    }
  }

  /// Whether the sentence that belongs to the one with `mention`, a quotation's source, credits words in the same words
  /// ("he said"): then the texts do not differ, only whom "he" was read to mean.
  func isCreditedAlike(_ mention: ByteRange, on side: Side) -> Bool {
    let other: Side = side == .left ? .right : .left
    guard let group = alignment.first(where: { $0[side].contains { $0.contains(mention) } }) else { return false }
    let words = self[side].keys(of: mention)
    return self[other].analysis.quotations.contains { quotation in
      guard let source = quotation.source.first, group[other].contains(where: { $0.contains(source) }) else {
        return false
      }
      return self[other].keys(of: source) == words
    }
  }
}
