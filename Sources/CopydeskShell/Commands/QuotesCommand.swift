internal import NewsAnalysis

/// `quotes [by NAME] [about WORDS] …`
enum QuotesCommand: Command {
  static let spec = CommandSpec(
    "quotes", in: .people, "finds who is quoted, with the words",
    clauses: [.init("by", .source, "credited to this source, under any of its names")] + QuotationFilter.clauses
      + ArticleFilter.clauses,
    columns: QuotationTable.columns,
    details: [
      "A row says that the outlet reports that the source said so, never that it is true. The words stand as the article "
        + "has them; 'show REF' shows them in their place.",
      "Names match as people write them: Putin, putin, Mr Putin, Vladimir Putin.",
    ],
    examples: [
      .init("quotes by Putin", "all that is credited to him, under whatever name"),
      .init("quotes by Lavrov direct since 2012-02-08", "only what stands in quotation marks, of that day and later"),
      .init("quotes containing \"civil war\"", "who used these words"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let articles = try ArticleFilter(invocation, corpus)
    var filter = try QuotationFilter(invocation, corpus)
    let choice = invocation.words("by").map { SourceChoice($0, in: corpus, saying: "quotes by") }
    let candidates = candidates(choice, articles, corpus)
    let findings = candidates.filter { finding in
      guard articles.contains(finding.article) else { return false }
      let analysis = corpus.analyses[finding.article]
      return filter.takes(analysis.quotations[finding.item], at: finding, in: analysis)
    }
    let notes = (choice?.notes ?? []) + filter.notes + articles.notes
    return .table(QuotationTable(corpus: corpus).table(of: findings, notes: notes))
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
