internal import NewsText

/// Hands a hedge on to the same quantity told again in other units: "more than 100 kilometers (60 miles)".
struct AmountLinks {
  let pieces: [Piece]

  private static let joints = WordSet("or and , /")
  private static let steps = WordSet("from to at")

  /// Gives a bare number the unit of the amount it is told with: "8 or $9", "5 and 10 percent", "64 points to 4,577".
  func share(_ amount: inout Amount, _ previous: Amount?, _ next: Amount?) {
    guard amount.isBare, amount.shape == .plain else { return }
    if let next, !next.isBare, next.start - amount.end == 1, Self.joints.contains(pieces[amount.end].key),
      isPlain(next.unit)
    {
      amount.unit = next.unit
    } else if let previous, !previous.isBare, amount.start > 0, amount.start - previous.end < 8,
      Self.steps.contains(pieces[amount.start - 1].key),
      previous.unit.kind == .count || previous.unit.kind == .measure, previous.unit.per.isEmpty
    {
      amount.unit = previous.unit
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
