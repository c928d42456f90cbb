public import NewsText

/// A quantity in the text: its value with bound, its unit, what it counts and who says it.
public struct Figure: Hashable, Sendable {
  public enum Bound: String, Sendable, CaseIterable {
    case exact
    case about
    case atLeast = "at-least"
    case moreThan = "more-than"
    case atMost = "at-most"
    case lessThan = "less-than"
    case between
    case vague
  }
  public enum Trend: String, Sendable {
    case up, down
  }
  public enum Casualty: String, Sendable, CaseIterable {
    case killed, injured, missing, detained, abducted, displaced
  }

  /// The number with its hedge and its unit: "at least 50", "$5bn".
  public let range: ByteRange
  /// The lower end; nil where only an upper end is known ("up to 26").
  public let low: Double?
  /// The upper end; equal to `low` where exact, nil where open.
  public let high: Double?
  public let bound: Bound
  public let trend: Trend?
  public let unit: MeasuredUnit
  /// What is counted, as a reader would say it: "people killed".
  public let counted: String?
  public let casualty: Casualty?
  /// The index in `Analysis.quotations` of the innermost quotation that holds it.
  public let quotation: Int?
  /// The index in `Analysis.sources` of who says it; nil in the article's own voice.
  public let saidBy: Int?
  /// A day, month or year in ISO 8601.
  public let asOf: String?
  public let place: String?
  /// The index in `Analysis.figures` of the first figure that this one repeats.
  public let sameAs: Int?
  /// What place, day, voice and repetition were read from.
  public let trace: FigureTrace
  /// What a reader said of it; nil where nobody did.
  public let check: Check?

  public init(
    range: ByteRange, low: Double?, high: Double?, bound: Bound, trend: Trend?, unit: MeasuredUnit, counted: String?,
    casualty: Casualty?, quotation: Int?, saidBy: Int?, asOf: String?, place: String?, sameAs: Int?,
    trace: FigureTrace = FigureTrace(), check: Check? = nil
  ) {
    self.range = range
    self.low = low
    self.high = high
    self.bound = bound
    self.trend = trend
    self.unit = unit
    self.counted = counted
    self.casualty = casualty
    self.quotation = quotation
    self.saidBy = saidBy
    self.asOf = asOf
    self.place = place
    self.sameAs = sameAs
    self.trace = trace
    self.check = check
  }

  /// The same with a reader's word; `speaker` where it was assigned.
  func checked(_ check: Check, speaker: Int?) -> Figure {
    Figure(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: quotation, saidBy: speaker ?? saidBy, asOf: asOf, place: place, sameAs: sameAs,
      trace: speaker == nil ? trace : trace.claimed, check: check)
  }
}

/// What a figure is measured in.
public struct MeasuredUnit: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case count, currency, percent, measure, duration, age, ratio, none
  }
  public let kind: Kind
  /// ISO 4217 for currencies, UCUM for measures and durations; nil otherwise.
  public let code: String?
  /// What a count counts, singular: "person".
  public let noun: String?
  /// The unit that it is a rate of ("$70 a barrel"): at most one.
  public let per: [MeasuredUnit]

  public init(kind: Kind, code: String? = nil, noun: String? = nil, per: MeasuredUnit? = nil) {
    self.kind = kind
    self.code = code
    self.noun = noun
    self.per = per.map { [$0] } ?? []
  }
}
