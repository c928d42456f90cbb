internal import NewsText

/// What a reporting word tells about the one who reports: "said" is neutral, "claimed" doubting.
public enum ReportingStance: String, Sendable, CaseIterable {
  // In the order of the lists of `CueLexicon`.
  case neutral, doubting, admitting, insisting, denying, judging, directing, voicing, thinking, planning, showing

  /// Nil for a word that no list holds.
  public init?(ofLemma lemma: String) {
    guard let stance = CueLexicon.stance(of: WordKey(lemma.utf8)) else { return nil }
    self = stance
  }
}
