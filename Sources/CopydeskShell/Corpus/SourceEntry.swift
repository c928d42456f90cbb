internal import NewsAnalysis
internal import NewsText

/// A source of the corpus with what it is quoted with in the chosen articles.
struct SourceEntry: Sendable {
  /// In `CorpusSources.sources`.
  let index: Int
  let amount: SourceTally.Amount

  /// Those in the chosen articles: most quotations first, then most words, then in the corpus's order.
  static func entries(of corpus: OpenCorpus, in filter: ArticleFilter, _ tally: SourceTally) -> [SourceEntry] {
    let sources = corpus.sources.sources
    let places =
      filter.takesAll
      ? Array(sources.indices)
      : sources.indices.filter { sources.firstOccurrence(at: $0, where: { filter.contains($0) }) != nil }
    return places.map { SourceEntry(index: $0, amount: tally.bySource[$0]) }.sorted { a, b in
      if a.amount.quotations != b.amount.quotations { return a.amount.quotations > b.amount.quotations }
      return a.amount.words == b.amount.words ? a.index < b.index : a.amount.words > b.amount.words
    }
  }

  func row(in corpus: OpenCorpus, _ filter: ArticleFilter, _ tally: SourceTally) -> Table.Row {
    let source = corpus.sources.sources[index]
    let occurrences = source.occurrences.filter { filter.contains($0.article) }
    let articles = Set(occurrences.map { $0.article }).count
    let reference = occurrences.first.map {
      Reference(article: corpus.articles[$0.article].id, item: .source($0.source))
    }
    return Table.Row(
      [
        .text(source.name), .count(articles), .count(amount.quotations), .count(amount.words),
        .share(tally.share(of: amount)), reference.map { .reference($0) } ?? .empty, .text(source.kind.rawValue),
        Cell(source.roles.first), .text(source.isNamed ? "named" : "unnamed"),
        source.otherNames.isEmpty ? .empty : .text(source.otherNames.joined(separator: "; ")), Cell(source.check?.word),
      ], reference: reference)
  }

  /// What nobody is credited with, in the same columns.
  static func unattributedRow(of tally: SourceTally, in corpus: OpenCorpus) -> Table.Row {
    let amount = tally.unattributed
    let reference = amount.first.map { corpus.reference(toQuotation: $0) }
    return Table.Row(
      [
        .text("unattributed"), .count(amount.articles), .count(amount.quotations), .count(amount.words),
        .share(tally.share(of: amount)), reference.map { .reference($0) } ?? .empty, .empty, .empty, .empty, .empty,
        .empty,
      ], reference: reference)
  }
}
