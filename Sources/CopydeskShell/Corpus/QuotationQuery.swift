internal import NewsAnalysis

/// The quotations that the clauses of a command ask for, and what they leave out.
struct QuotationQuery {
  static let clauses: [CommandSpec.Clause] =
    [
      .init("by", .source, "credited to this source, under any of its names"),
      .init("unattributed", "credited to nobody whom the text names"),
    ] + QuotationFilter.clauses
    + ArticleFilter.clauses

  /// In corpus order.
  let findings: [Finding]
  let notes: [String]
  /// What 'containing' asks for.
  let phrase: PhrasePattern?

  init(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) {
    let asksWords = ["containing", "to", "about"].contains { invocation.words($0) != nil }
    let corpus = try asksWords ? desk.indexedCorpus() : desk.corpus()
    let articles = try ArticleFilter(invocation, corpus)
    var filter = try QuotationFilter(invocation, corpus)
    let choice = invocation.words("by").map {
      SourceChoice($0, in: corpus, saying: "\(invocation.spec.name) by")
    }
    phrase = filter.phrase
    findings = filter.taking(Self.candidates(choice, articles, corpus), cores: desk.settings.cores)
    notes = (choice?.notes ?? []) + filter.notes + articles.notes
  }

  private static func candidates(_ choice: SourceChoice?, _ articles: ArticleFilter, _ corpus: OpenCorpus) -> [Finding]
  {
    if let choice {
      return (choice.index.map { corpus.quotations.quotations(of: $0) } ?? []).filter { articles.contains($0.article) }
    }
    var findings: [Finding] = []
    findings.reserveCapacity(articles.articles.count * 32)
    for article in articles.articles {
      for item in 0..<corpus.quotations.rows(ofArticle: article).count {
        findings.append(Finding(article: article, item: item))
      }
    }
    return findings
  }
}

extension OpenCorpus {
  func quotation(_ finding: Finding) -> Quotation {
    analyses[finding.article].quotations[finding.item]
  }

  func traits(of finding: Finding) -> QuotationTraits {
    quotations.traits(at: quotations.row(of: finding))
  }

  /// The index in `sources.sources` of who is credited with a quotation.
  func speaker(of finding: Finding) -> Int? {
    quotations.speaker(at: quotations.row(of: finding))
  }

  /// The place of its cue's lemma in `quotations.lemmaNames`.
  func lemma(of finding: Finding) -> Int? {
    quotations.lemma(at: quotations.row(of: finding))
  }
}
