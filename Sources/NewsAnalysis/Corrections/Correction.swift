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

/// A reader's word about who the source is that an article mentions at one place.
public struct IdentityCorrection: Hashable, Sendable {
  /// The article's digest in hexadecimal.
  public let article: String
  /// Where the article mentions it first, or where the first quotation credited to it stands, in Unicode scalars.
  public let place: Range<Int>
  /// The name under which the reader knows it. Those of one name that were merged are one source; one that was split is
  /// a source of its own.
  public let name: String
  public let kind: Kind

  public enum Kind: String, Hashable, Sendable {
    case merged, split
  }

  public init(article: String, place: Range<Int>, kind: Kind, name: String) {
    self.article = article
    self.place = place
    self.kind = kind
    self.name = name
  }

  /// Whether both speak about the source at the same place.
  func concernsSameSource(as other: IdentityCorrection) -> Bool {
    article == other.article && place == other.place
  }
}
