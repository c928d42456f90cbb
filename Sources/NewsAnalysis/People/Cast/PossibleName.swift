internal import NewsText

/// Capitalised words that may name a person: what speaks for it is not enough to say so.
struct PossibleName {
  let tokens: TokenRange
  /// How much speaks for a person, in the points of `PersonEvidence`.
  let points: Int

  /// The points of a name that is a person's for certain.
  static let sure = 9
}
