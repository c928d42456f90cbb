/// Several articles on one event side by side: who has which quotation, figure and source.
///
/// It says what is found where, never who is right; what is not found in one article is not called left out.
public struct OutletMatrix: Sendable {
  public let articles: [Analysis]
  /// One row an utterance; those that most articles have, printed or told, first.
  public let quotations: [QuotationRow]
  /// Figures of the same event, quantity and scope.
  public let figures: [FigureRow]
  /// Those credited in most articles first.
  public let sources: [SourceRow]
  /// For each article how much of it stands word for word in each of them, 0 to 1; 1 in itself.
  public let reuse: [[Double]]

  public init(_ articles: [Analysis]) {
    self.articles = articles
    let sources = SourceMatching.rows(articles, unnamed: .areOthers)
    quotations = Self.quotations(articles, sources)
    figures = FigureComparison.rows(articles, sources: sources, .acrossArticles)
    self.sources = sources.enumerated().sorted {
      (-$0.element.creditingArticles.count, $0.offset) < (-$1.element.creditingArticles.count, $1.offset)
    }.map(\.element)
    reuse = Self.reuse(articles)
  }

  private static func quotations(_ articles: [Analysis], _ sources: [SourceRow]) -> [QuotationRow] {
    let matching = StatementMatching(articles, sources: sources)
    let rows = QuotationVariants(articles).rows().map { row in
      QuotationRow(
        items: row.items, fullest: row.fullest,
        tellings: articles.indices.filter { article in !row.items.contains { $0.article == article } }
          .compactMap { telling(of: row, in: $0, articles, matching) })
    }
    return rows.enumerated().sorted {
      (-$0.element.carriers.count, $0.offset) < (-$1.element.carriers.count, $1.offset)
    }.map(\.element)
  }

  private static func telling(
    of row: QuotationRow, in article: Int, _ articles: [Analysis], _ matching: StatementMatching
  ) -> QuotationRow.Telling? {
    let fullest = row.items[row.fullest]
    guard let quotation = matching.retelling(ofQuotation: fullest.quotation, inArticle: fullest.article, by: article)
    else { return nil }
    let side = QuotationPair.Side(contentOf: quotation, in: articles[article])
    return QuotationRow.Telling(article: article, quotation: quotation, text: side.text)
  }

  private static func reuse(_ articles: [Analysis]) -> [[Double]] {
    let shingles = articles.map { Shingles(of: $0.article) }
    return shingles.map { one in shingles.map { Reuse(one, $0).leftInRight } }
  }
}
