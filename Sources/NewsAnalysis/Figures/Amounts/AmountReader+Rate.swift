internal import NewsText

extension AmountReader {
  private static let per: WordKey = "per"
  /// "$6.78 billion a year earlier" is no rate.
  private static let shifts = WordSet("earlier ago later before after prior")
  private static let each: WordKey = "each"

  /// Reads "per share", "a barrel", "/hour", "-a-share" and puts it into the unit.
  func rate(_ amount: inout Amount) {
    guard let rate = rate(after: amount.end, of: amount.unit) else { return }
    amount.unit = amount.unit.rated(by: rate.unit)
    amount.end = rate.end
    amount.nounStart = rate.end
  }

  /// The unit of time in "20 a week", "3,000 tests per day", where the amount or its noun ends at `index`.
  func timeRate(after index: Int) -> MeasuredUnit? {
    guard let rate = rate(after: index, of: MeasuredUnit(kind: .count)), rate.unit.kind == .duration else { return nil }
    return rate.unit
  }

  private struct Rate {
    let unit: MeasuredUnit
    let end: Int
  }

  private func rate(after index: Int, of unit: MeasuredUnit) -> Rate? {
    let index = skipHyphen(index)
    guard index + 1 < pieces.count else { return nil }
    let piece = pieces[index]
    if piece.key == Self.per { return denominator(at: skipHyphen(index + 1), orNoun: true) }
    if piece.key == Mark.slash, !piece.flags.contains(.spaceBefore) { return denominator(at: index + 1, orNoun: false) }
    guard piece.key == NumeralReader.a || piece.key == NumeralReader.an || piece.key == Self.each else { return nil }
    let next = skipHyphen(index + 1)
    guard
      let rate = denominator(
        at: next, orNoun: unit.kind == .currency && piece.key != Self.each && RateWords.isSold(pieces[next]))
    else {
      return nil
    }
    if let after = rate.end < pieces.count ? pieces[rate.end].key : nil, Self.shifts.contains(after) { return nil }
    return rate.unit.kind == .duration || unit.kind == .currency ? rate : nil
  }

  private func skipHyphen(_ index: Int) -> Int {
    index + 1 < pieces.count && pieces[index].key == Mark.dash && !pieces[index + 1].flags.contains(.spaceBefore)
      ? index + 1 : index
  }

  private func denominator(at index: Int, orNoun: Bool) -> Rate? {
    guard index < pieces.count else { return nil }
    if let match = Units.unit(pieces, after: index), match.unit.factor == 1 {
      let kind: MeasuredUnit.Kind = match.unit.kind == .duration ? .duration : .measure
      return Rate(unit: MeasuredUnit(kind: kind, code: match.unit.code), end: match.end)
    }
    guard orNoun, pieces[index].isWord, let noun = RateWords.noun(of: pieces[index].key) else { return nil }
    return Rate(unit: MeasuredUnit(kind: .count, noun: noun), end: index + 1)
  }
}
