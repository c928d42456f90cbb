/// Links a figure to the first one in the article that tells the same: "the toll told again further down".
struct RepeatedFigures {
  private struct Key: Hashable {
    let low: Double?
    let high: Double?
    let bound: Figure.Bound
    let unit: MeasuredUnit
    let casualty: Figure.Casualty?
  }
  private var first: [Key: [Int]] = [:]
  private var figures: [Figure] = []

  /// The figure, with `sameAs` set where an earlier one has the same value, unit and fate, and no other place.
  mutating func linked(_ figure: Figure) -> Figure {
    let index = figures.count
    guard let key = key(of: figure) else {
      figures.append(figure)
      return figure
    }
    let earlier = first[key]?.first { isSameScope(figures[$0], figure) }
    if earlier == nil { first[key, default: []].append(index) }
    figures.append(figure)
    return earlier.map { figure.repeating($0) } ?? figure
  }

  /// Only tolls and numbers that are not small can be recognised by their value.
  private func key(of figure: Figure) -> Key? {
    let value = figure.low ?? figure.high ?? 0
    guard figure.casualty != nil || abs(value) >= 100 || value != value.rounded() else { return nil }
    guard figure.bound != .vague else { return nil }
    let unit = figure.casualty == nil ? figure.unit : MeasuredUnit(kind: .count)
    return Key(low: figure.low, high: figure.high, bound: figure.bound, unit: unit, casualty: figure.casualty)
  }

  private func isSameScope(_ earlier: Figure, _ later: Figure) -> Bool {
    if let place = later.place, let other = earlier.place, place != other { return false }
    return earlier.trend == later.trend
  }
}

extension Figure {
  fileprivate func repeating(_ index: Int) -> Figure {
    Figure(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: quotation, saidBy: saidBy, asOf: asOf, place: place, sameAs: index)
  }
}
