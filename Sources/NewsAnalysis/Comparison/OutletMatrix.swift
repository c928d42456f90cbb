/// Several articles on one event side by side: who has which quotation, figure and source.
///
/// It says what is found where, never who is right; what is not found in one article is not called left out.
public struct OutletMatrix: Sendable {
  public let articles: [Analysis]
  /// One row an utterance; those that most articles print first.
  public let quotations: [QuotationRow]
  /// Figures of the same event, quantity and scope.
  public let figures: [FigureRow]
  /// Those credited in most articles first.
  public let sources: [SourceRow]
  /// For each article how much of it stands word for word in each of them, 0 to 1; 1 in itself.
  public let reuse: [[Double]]

  public init(_ articles: [Analysis]) {
    self.articles = articles
    quotations = QuotationVariants(articles).rows()
    let sources = SourceMatching.rows(articles, unnamed: .areOthers)
    figures = FigureComparison.rows(articles, sources: sources)
    self.sources = sources.enumerated().sorted {
      (-$0.element.creditingArticles.count, $0.offset) < (-$1.element.creditingArticles.count, $1.offset)
    }.map(\.element)
    reuse = Self.reuse(articles)
  }

  private static func reuse(_ articles: [Analysis]) -> [[Double]] {
    let shingles = articles.map { Shingles(of: $0.article) }
    return shingles.map { one in shingles.map { Reuse(one, $0).leftInRight } }
  }
}
