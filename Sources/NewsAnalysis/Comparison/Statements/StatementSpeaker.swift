/// Who is credited with a statement, by the row that joins the sources of several articles.
enum StatementSpeaker: Hashable, Sendable {
  case named(Int)
  case unnamed(Int)
  case unknown

  /// What is known of two speakers being one.
  enum Relation {
    case isOne
    /// One of the two has no name: "a senior official" may be whom the other article names.
    case mayBeOne
    case areOthers
  }

  func relation(to other: StatementSpeaker) -> Relation {
    if case .named = self, case .named = other { return self == other ? .isOne : .areOthers }
    return self == other && self != .unknown ? .isOne : .mayBeOne
  }
}
