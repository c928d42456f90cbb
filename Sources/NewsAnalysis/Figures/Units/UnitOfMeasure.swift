/// A unit that a number is measured in, as the tables know it.
struct UnitOfMeasure: Sendable {
  enum Kind: Sendable {
    case measure, duration
    /// A unit that is also money: "pound".
    case pound
  }
  let kind: Kind
  /// UCUM.
  let code: String
  /// What one of the unit is worth in `code`: a decade is 10 years.
  let factor: Double
}

/// A unit found in the text.
struct UnitMatch {
  let unit: UnitOfMeasure
  /// The index of the piece after it.
  let end: Int
}
