internal import NewsAnalysis

/// The quotations that the clauses of a command ask for, and what they leave out.
struct QuotationQuery {
  static let clauses: [CommandSpec.Clause] =
    [.init("by", .source, "credited to this source, under any of its names")] + QuotationFilter.clauses
    + ArticleFilter.clauses

  /// In corpus order.
  let findings: [Finding]
  let notes: [String]
  /// What 'containing' asks for.
  let phrase: PhrasePattern?

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    let articles = try ArticleFilter(invocation, corpus)
    var filter = try QuotationFilter(invocation, corpus)
    let choice = invocation.words("by").map {
      SourceChoice($0, in: corpus, saying: "\(invocation.spec.name) by")
    }
    findings = Self.candidates(choice, articles, corpus).filter { finding in
      guard articles.contains(finding.article) else { return false }
      let analysis = corpus.analyses[finding.article]
      return filter.takes(analysis.quotations[finding.item], at: finding, in: analysis)
    }
    phrase = filter.phrase
    notes = (choice?.notes ?? []) + filter.notes + articles.notes
  }

  private static func candidates(_ choice: SourceChoice?, _ articles: ArticleFilter, _ corpus: OpenCorpus) -> [Finding]
  {
    guard let choice else {
      return articles.articles.flatMap { article in
        corpus.analyses[article].quotations.indices.map { Finding(article: article, item: $0) }
      }
    }
    return choice.index.map { corpus.quotations.quotations(of: $0) } ?? []
  }
}

extension OpenCorpus {
  func quotation(_ finding: Finding) -> Quotation {
    analyses[finding.article].quotations[finding.item]
  }

  /// The index in `sources.sources` of who is credited with a quotation.
  func speaker(of finding: Finding) -> Int? {
    quotation(finding).speaker.map { sources.index(ofSource: $0, inArticle: finding.article) }
  }
}
