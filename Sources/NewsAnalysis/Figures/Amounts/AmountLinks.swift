internal import NewsText

/// Hands a hedge on to the same quantity told again in other units: "more than 100 kilometers (60 miles)".
struct AmountLinks {
  let pieces: [Piece]

  func inherit(from previous: Amount?, _ amount: inout Amount) {
    guard let previous, amount.bound == .exact, previous.bound != .exact, previous.bound != .between,
      previous.bound != .vague,
      amount.unit.kind == .measure || amount.unit.kind == .currency, amount.unit.kind == previous.unit.kind,
      previous.end < pieces.count, pieces[previous.end].key == Mark.open, amount.start == previous.end + 1
    else { return }
    amount.bound = previous.bound
    if previous.high == nil { amount.high = nil }
  }
}
