internal import NewsText

/// Hands a hedge on to the same quantity told again in other units: "more than 100 kilometers (60 miles)".
struct AmountLinks {
  let pieces: [Piece]

  private static let joints = WordSet("or and , /")
  private static let steps = WordSet("from to at")

  /// Gives a bare number the unit of the amount it is told with: "8 or $9", "5 and 10 percent", "12 points to 2,318".
  func share(_ amount: inout Amount, _ previous: Amount?, _ next: Amount?) {
    guard amount.isBare, amount.shape == .plain else { return }
    if let next, !next.isBare, next.start - amount.end == 1, Self.joints.contains(pieces[amount.end].key),
      isPlain(next.unit)
    {
      amount.unit = next.unit
    } else if let previous, previous.unit.kind == .age, amount.start == previous.end + 1,
      Self.joints.contains(pieces[previous.end].key), amount.low < 115
    {
      amount.unit = previous.unit
    } else if let previous, !previous.isBare, amount.start > 0, amount.start - previous.end < 8,
      Self.steps.contains(pieces[amount.start - 1].key),
      previous.unit.kind == .count || previous.unit.kind == .measure, previous.unit.per.isEmpty
    {
      amount.unit = previous.unit
    }
  }

  private static let levels = WordSet("to at")

  /// Gives the level of an index its unit where the sentence tells another in points: "climbed to 2,318.60".
  func level(_ amount: inout Amount, _ points: MeasuredUnit?) {
    guard let points, amount.isBare, amount.shape == .plain, amount.low != amount.low.rounded(), amount.start > 0,
      Self.levels.contains(pieces[amount.start - 1].key)
    else { return }
    amount.unit = points
  }

  private static let comparisons = PhraseTable<Bool>(
    ["compared with", "compared to", "up from", "down from", "as against", "versus", "vs"].map {
      .init(words: PhraseTable<Bool>.words($0), value: true)
    })
  private static let fillers = WordSet("an a average of total only just")

  /// Whether a bare number is set against the one before: "310 boats, compared with 47 last year".
  func isCompared(_ amount: Amount, with previous: Amount?) -> Bool {
    guard let previous, amount.isBare, amount.shape == .plain, previous.unit.kind == .count,
      amount.start - previous.end < 16
    else { return false }
    var end = amount.start
    while end > 0, Self.fillers.contains(pieces[end - 1].key) { end -= 1 }
    return (1...2).contains { length in
      end >= length && Self.comparisons.match(pieces, at: end - length)?.end == end
    }
  }

  private func isPlain(_ unit: MeasuredUnit) -> Bool {
    unit.kind != .ratio && unit.kind != .age && unit.kind != .count
  }

  func inherit(from previous: Amount?, _ amount: inout Amount) {
    guard let previous, amount.bound == .exact, previous.bound != .exact, previous.bound != .between,
      previous.bound != .vague,
      amount.unit.kind == .measure || amount.unit.kind == .currency, amount.unit.kind == previous.unit.kind,
      previous.end < pieces.count, pieces[previous.end].key == Mark.open || pieces[previous.end].key == Mark.slash,
      amount.start == previous.end + 1
    else { return }
    amount.bound = previous.bound
    if previous.high == nil { amount.high = nil }
  }
}
