internal import NewsAnalysis
internal import NewsText

/// A source of the corpus with what it has in the chosen articles.
struct SourceEntry {
  let source: CorpusSource
  /// Statements in the chosen articles.
  let statements: Int
  /// The chosen articles that it stands in, in order.
  let articles: [Int]
  private let first: CorpusSource.Occurrence

  /// Those in the chosen articles, most statements first, then by name, then in the corpus's order.
  static func rows(of corpus: OpenCorpus, in filter: ArticleFilter) -> [SourceEntry] {
    let rows = corpus.sources.sources.compactMap { SourceEntry($0, corpus, filter) }
    return rows.enumerated().sorted { a, b in
      if a.element.statements != b.element.statements { return a.element.statements > b.element.statements }
      if a.element.source.name != b.element.source.name { return a.element.source.name < b.element.source.name }
      return a.offset < b.offset
    }.map { $0.element }
  }

  /// Nil where it stands in none of them.
  private init?(_ source: CorpusSource, _ corpus: OpenCorpus, _ filter: ArticleFilter) {
    let occurrences = source.occurrences.filter { filter.contains($0.article) }
    guard let first = occurrences.first else { return nil }
    self.source = source
    self.first = first
    statements = occurrences.reduce(0) { $0 + corpus.analyses[$1.article].sources[$1.source].statements }
    var articles: [Int] = []
    for occurrence in occurrences where articles.last != occurrence.article { articles.append(occurrence.article) }
    self.articles = articles
  }

  func row(in corpus: OpenCorpus) -> Table.Row {
    let reference = Reference(article: corpus.articles[first.article].id, item: .source(first.source))
    return Table.Row(
      [
        .text(source.name), .text(source.kind.rawValue), .count(statements), .count(articles.count),
        .reference(reference), Cell(source.roles.first), .text(source.isNamed ? "named" : "unnamed"),
        source.otherNames.isEmpty ? .empty : .text(source.otherNames.joined(separator: "; ")),
      ], reference: reference)
  }
}
