internal import NewsText

/// A month, a year or both, as far as a text names them.
struct FigureEra: Hashable, Sendable {
  let month: Int?
  let year: Int?

  /// Whether both may be the same time, something being known of both.
  func mayBe(_ other: FigureEra) -> Bool {
    if let month, let otherMonth = other.month, month != otherMonth { return false }
    if let year, let otherYear = other.year, year != otherYear { return false }
    return (month != nil && other.month != nil) || (year != nil && other.year != nil)
  }
}

extension FigureEra: CustomStringConvertible {
  /// "December 2003"
  var description: String {
    [month.map { ScopeWords.monthNames[$0 - 1] }, year.map(String.init)].compactMap { $0 }.joined(separator: " ")
  }
}
