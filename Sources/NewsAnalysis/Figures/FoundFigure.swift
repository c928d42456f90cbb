internal import NewsText

/// A figure as its own sentence tells it; who says it and what it repeats is not known yet.
struct FoundFigure {
  let range: ByteRange
  let sentence: Int
  let low: Double?
  let high: Double?
  let bound: Figure.Bound
  let trend: Figure.Trend?
  let unit: MeasuredUnit
  let counted: String?
  let casualty: Figure.Casualty?

  func figure(quotation: Int?, saidBy: Int?, asOf: String?, place: String?) -> Figure {
    Figure(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: quotation, saidBy: saidBy, asOf: asOf, place: place, sameAs: nil)
  }
}
