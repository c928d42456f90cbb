/// Someone credited with words, and the articles that do so.
public struct SourceRow: Hashable, Sendable {
  /// One article's source.
  public struct Item: Hashable, Sendable {
    /// The index of the article among those compared.
    public let article: Int
    /// The index in its `Analysis.sources`.
    public let source: Int

    public init(article: Int, source: Int) {
      self.article = article
      self.source = source
    }
  }

  /// The fullest name that any of the articles gives.
  public let name: String
  public let isNamed: Bool
  /// In the order of the articles, at most one an article.
  public let items: [Item]

  public init(name: String, isNamed: Bool, items: [Item]) {
    self.name = name
    self.isNamed = isNamed
    self.items = items
  }
}
