internal import NewsText

/// Finds whether the sentence says that an amount rose or fell: "fell 2%", "up 19 cents", "climbed to 1,333".
struct TrendReader {
  let pieces: [Piece]

  private static let by: WordKey = "by"
  private static let to: WordKey = "to"
  private static let at: WordKey = "at"
  private static let from: WordKey = "from"
  private static let of: WordKey = "of"
  private static let or: WordKey = "or"
  private static let steps = WordSet("by to another a further an additional as much")
  private static let stops = WordSet("that which who while as but when after before because since and")

  /// The trend of `amount`; `previous` is the amount before it in the sentence.
  func trend(of amount: Amount, previous: Amount?) -> Figure.Trend? {
    let index = amount.start - 1
    guard index >= 0 else { return nil }
    let link = pieces[index].key
    if link == Self.from || link == Self.of { return nil }
    if let previous, let inherited = inherited(amount, previous) { return inherited }
    if link == Self.at { return nil }
    if link == Self.by { return verb(before: index, reach: 9) ?? listed(amount, previous) }
    if link == Self.to { return verb(before: index, reach: 9) }
    if amount.bound == .between, pieces[amount.start].key == Self.from { return verb(before: amount.start, reach: 3) }
    guard let trend = verb(before: amount.start, reach: 1) ?? adverbTrend(before: amount.start) else { return nil }
    let verb = pieces[index].key
    if TrendWords.weak.contains(verb), !isChange(amount.unit) { return nil }
    let countsPoints = amount.unit.noun == "point"
    return (amount.unit.kind == .count || amount.unit.kind == .none) && !countsPoints ? strongOnly(verb, trend) : trend
  }

  /// "fell sharply 2%" is rare; "edged down 0.3%", "was up about 2%" are read by the particle.
  private func adverbTrend(before start: Int) -> Figure.Trend? {
    guard start >= 2, pieces[start - 1].isWord, adverbs.contains(pieces[start - 1].key) else { return nil }
    return TrendWords.table[pieces[start - 2].key]
  }

  private var adverbs: WordSet { Self.adverbSet }
  private static let adverbSet = WordSet("sharply slightly further nearly only just more another some modestly steeply")

  /// "A was down 2%, B by 3%".
  private func listed(_ amount: Amount, _ previous: Amount?) -> Figure.Trend? {
    guard let previous, amount.unit.kind == .percent, previous.unit.kind == .percent, amount.start - previous.end < 8
    else { return nil }
    return previous.trend
  }

  private func strongOnly(_ verb: WordKey, _ trend: Figure.Trend) -> Figure.Trend? {
    TrendWords.weak.contains(verb) ? nil : trend
  }

  private func isChange(_ unit: MeasuredUnit) -> Bool {
    switch unit.kind {
    case .percent, .currency: true
    case .count: unit.noun == "point"
    default: false
    }
  }

  /// "190 points, or 0.6%", "fell 2% to 98", "ended down 1% at 2,306".
  private func inherited(_ amount: Amount, _ previous: Amount) -> Figure.Trend? {
    guard let trend = previous.trend, amount.start - previous.end <= 4, previous.end <= amount.start else { return nil }
    let link = pieces[amount.start - 1].key
    return link == Self.or || link == Self.to || link == Self.at ? trend : nil
  }

  private func verb(before index: Int, reach: Int) -> Figure.Trend? {
    var cursor = index - 1
    while cursor >= 0, index - cursor <= reach {
      let piece = pieces[cursor]
      if piece.isWord {
        if let trend = TrendWords.table[piece.key] { return trend }
        if Self.stops.contains(piece.key) { return nil }
      } else if piece.key == Mark.comma || piece.key == Mark.semicolon || piece.key == Mark.colon {
        return nil
      }
      cursor -= 1
    }
    return nil
  }
}
