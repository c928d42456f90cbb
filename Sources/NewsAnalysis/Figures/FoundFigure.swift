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

  func figure(_ voice: FigureVoices.Voice, asOf: FigureSetting?, place: FigureSetting?) -> Figure {
    Figure(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: voice.quotation, saidBy: voice.speaker, asOf: asOf?.value, place: place?.value, sameAs: nil,
      trace: FigureTrace(placeFrom: place?.origin, asOfFrom: asOf?.origin, claim: voice.claim))
  }
}
