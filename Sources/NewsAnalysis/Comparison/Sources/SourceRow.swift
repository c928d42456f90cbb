/// Someone credited with words in at least one of the compared articles.
public struct SourceRow: Hashable, Sendable {
  /// One article's source.
  public struct Item: Hashable, Sendable {
    /// The index of the article among those compared.
    public let article: Int
    /// The index in its `Analysis.sources`.
    public let source: Int
    /// How many quotations it is credited with there; 0 where it is only named.
    public let statements: Int

    public init(article: Int, source: Int, statements: Int) {
      self.article = article
      self.source = source
      self.statements = statements
    }
  }

  /// The fullest name that any of the articles gives.
  public let name: String
  public let isNamed: Bool
  /// In the order of the articles; an article may list a source under two names.
  public let items: [Item]

  public init(name: String, isNamed: Bool, items: [Item]) {
    self.name = name
    self.isNamed = isNamed
    self.items = items
  }

  /// The first entry under which an article credits it with words; nil where it does not.
  public func item(in article: Int) -> Item? {
    items.first { $0.article == article && $0.statements > 0 }
  }

  /// The articles that credit it with words, in rising order.
  public var creditingArticles: [Int] {
    Set(items.filter { $0.statements > 0 }.map(\.article)).sorted()
  }
}
