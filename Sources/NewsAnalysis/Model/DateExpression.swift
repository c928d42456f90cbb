public import NewsText

/// A date, time or duration in the text, as TIMEX3 (ISO-TimeML) writes it.
public struct DateExpression: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }
  public let range: ByteRange
  public let kind: Kind
  /// The TIMEX3 value: `2012-02-08`, `2012-W06`, `P1D`; nil where it cannot be told.
  public let value: String?
  /// The TIMEX3 modifier: `START`, `END`, `APPROX`, `EQUAL_OR_MORE` …
  public let modifier: String?

  public init(range: ByteRange, kind: Kind, value: String?, modifier: String? = nil) {
    self.range = range
    self.kind = kind
    self.value = value
    self.modifier = modifier
  }
}
