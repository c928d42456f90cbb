internal import NewsText

/// Finds statements of several articles that say the same: what one prints in quotation marks and another tells in its
/// own words, and what two tell alike.
struct StatementMatching: Sendable {
  private let articles: [ArticleStatements]
  private let weights: WordWeights

  init(_ analyses: [Analysis], sources: [SourceRow]) {
    let rows = SourceRowIndex(sources, of: analyses)
    articles = analyses.enumerated().map { ArticleStatements(of: $1, $0, rows) }
    weights = WordWeights(among: articles.flatMap { $0.all.map(\.words) })
  }

  /// A statement of another article, and how alike it is.
  private struct Match {
    let statement: ReportedStatement
    let likeness: Double
  }

  /// The quotation of article `other` that tells, in its own words, what quotation `quotation` of `article` says; nil
  /// where none does.
  func retelling(ofQuotation quotation: Int, inArticle article: Int, by other: Int) -> Int? {
    let sought = articles[article].all[quotation]
    let match = likest(to: sought, in: other) { $0.isOneStatement(sought.speaker.relation(to: $1.speaker)) }
    guard let match, !hasLikerStatement(to: match, in: article) else { return nil }
    return match.statement.quotation
  }

  /// Statements that both articles tell in their own words, and in nearly the same: indices into their quotations, in
  /// text order of the left.
  func tellings(_ left: Int, _ right: Int) -> [PassageLink] {
    articles[left].told.compactMap { index in
      let statement = articles[left].all[index]
      guard let match = likest(to: statement, in: right, where: { likeness, _ in likeness.isOneWording }),
        let back = likest(to: match.statement, in: left, where: { likeness, _ in likeness.isOneWording }),
        back.statement.quotation == index
      else { return nil }
      return PassageLink(left: index, right: match.statement.quotation, likeness: match.likeness)
    }
  }

  private func likest(
    to sought: ReportedStatement, in article: Int, where fits: (StatementLikeness, ReportedStatement) -> Bool
  ) -> Match? {
    var best: Match?
    for statement in articles[article].candidates(for: sought) {
      let likeness = StatementLikeness(sought, statement, weights)
      guard fits(likeness, statement), likeness.likeness > best?.likeness ?? 0 else { continue }
      best = Match(statement: statement, likeness: likeness.likeness)
    }
    return best
  }

  /// Whether the article tells more of it in its own words: then that is what the other article tells too.
  private func hasLikerStatement(to match: Match, in article: Int) -> Bool {
    articles[article].candidates(for: match.statement).contains { statement in
      StatementLikeness(statement, match.statement, weights).likeness > match.likeness
    }
  }
}
