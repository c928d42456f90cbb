/// One source across the articles of a corpus.
public struct CorpusSource: Hashable, Sendable {
  /// One article's source that was merged into it.
  public struct Occurrence: Hashable, Sendable {
    /// The index in the corpus's articles.
    public let article: Int
    /// The index in that article's `Analysis.sources`.
    public let source: Int

    public init(article: Int, source: Int) {
      self.article = article
      self.source = source
    }
  }

  /// The fullest of its names; of equally full ones the most frequent.
  public let name: String
  /// The other names that articles list it under, most frequent first.
  public let otherNames: [String]
  public let kind: Source.Kind
  public let isNamed: Bool
  /// The descriptions that articles give, most frequent first.
  public let roles: [String]
  /// In the corpus's order; an article may hold more than one.
  public let occurrences: [Occurrence]
  /// How many quotations are credited to it, denied ones left out.
  public let statements: Int
  /// What a reader said of who it is.
  public let check: IdentityCheck?

  /// How many articles it stands in.
  public var articleCount: Int {
    Set(occurrences.map(\.article)).count
  }
}
