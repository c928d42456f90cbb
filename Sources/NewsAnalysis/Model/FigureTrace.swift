public import NewsText

/// What a figure's place, day, voice and repetition were read from.
public struct FigureTrace: Hashable, Sendable {
  /// Where a place or a day stands, nearest to the figure first.
  public enum Origin: String, Sendable, CaseIterable {
    case sentence
    /// Another sentence of the figure's paragraph.
    case paragraph
    /// One of the two sentences before, in another paragraph.
    case before
    case dateline
    /// The day of publication.
    case publication
  }
  /// What a figure has in common with the one that it repeats, besides value, bound and unit.
  public enum Likeness: String, Sendable, CaseIterable {
    /// Both count the same things: "17 boats", "17 boats".
    case thing = "same-thing"
    /// Both count people with the same fate: "17 people died", "the 17 dead".
    case fate = "same-fate"
    /// Their sentences speak of the same: "a fine of $2.4m", "the $2.4m fine".
    case words = "same-words"
  }
  /// Nil where the figure has no place.
  public let placeFrom: Origin?
  /// Nil where it has no day.
  public let asOfFrom: Origin?
  /// The words that tell it as somebody's claim while nobody is named: "are feared", "reportedly"; nil where a source
  /// is named, and where the article states it in its own voice.
  public let claim: ByteRange?
  /// Nil where it repeats no other.
  public let likeness: Likeness?

  public init(
    placeFrom: Origin? = nil, asOfFrom: Origin? = nil, claim: ByteRange? = nil, likeness: Likeness? = nil
  ) {
    self.placeFrom = placeFrom
    self.asOfFrom = asOfFrom
    self.claim = claim
    self.likeness = likeness
  }

  func repeating(_ likeness: Likeness) -> FigureTrace {
    FigureTrace(placeFrom: placeFrom, asOfFrom: asOfFrom, claim: claim, likeness: likeness)
  }

  /// The same, once a source is known.
  var claimed: FigureTrace { FigureTrace(placeFrom: placeFrom, asOfFrom: asOfFrom, claim: nil, likeness: likeness) }
}
