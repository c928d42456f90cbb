public import NewsText

/// A reader's word about one quotation or figure, bound to the article's digest and the place in its text, so that it
/// holds after a reload and never slips to another text.
public struct Correction: Hashable, Sendable {
  public enum Item: String, Hashable, Sendable {
    case quotation, figure
  }
  /// The article's digest in hexadecimal.
  public let article: String
  public let item: Item
  /// Where the item's first words begin and its last end, in Unicode scalars.
  public let place: Range<Int>
  public let check: Check
  /// Whom it was assigned to.
  public let speaker: String?
  /// Who said so, and when, where they told.
  public let reader: String?
  public let date: CalendarDate?

  public init(
    article: String, item: Item, place: Range<Int>, check: Check, speaker: String? = nil, reader: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.article = article
    self.item = item
    self.place = place
    self.check = check
    self.speaker = speaker
    self.reader = reader
    self.date = date
  }

  /// Whether both speak about the same item.
  func concernsSameItem(as other: Correction) -> Bool {
    article == other.article && item == other.item && place == other.place
  }
}

/// A reader's word about who is who in a corpus.
public struct IdentityCorrection: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// Two names, one source.
    case merge
    /// The source of that name in one article is somebody else.
    case split
  }
  public let kind: Kind
  public let name: String
  /// The name it is merged with, or the digest of the article where it is split off.
  public let other: String

  public init(kind: Kind, name: String, other: String) {
    self.kind = kind
    self.name = name
    self.other = other
  }
}
