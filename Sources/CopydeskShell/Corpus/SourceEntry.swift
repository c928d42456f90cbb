internal import NewsAnalysis
internal import NewsText

/// A source of the corpus with what it has in the chosen articles.
struct SourceEntry: Sendable {
  /// In `CorpusSources.sources`.
  let index: Int
  /// Statements in the chosen articles.
  let statements: Int

  /// Those in the chosen articles, most statements first, then by name, then in the corpus's order.
  static func entries(of corpus: OpenCorpus, in filter: ArticleFilter) -> [SourceEntry] {
    let sources = corpus.sources.sources
    guard !filter.takesAll else {  // they stand in that order already
      return sources.indices.map { SourceEntry(index: $0, statements: sources.statements(at: $0)) }
    }
    let entries = sources.indices.compactMap { index -> SourceEntry? in
      guard sources.firstOccurrence(at: index, where: { filter.contains($0) }) != nil else { return nil }
      let said = corpus.quotations.quotations(of: index).count {
        filter.contains($0.article) && corpus.traits(of: $0).counts
      }
      return SourceEntry(index: index, statements: said)
    }
    return entries.sorted { a, b in
      if a.statements != b.statements { return a.statements > b.statements }
      let (left, right) = (sources.name(at: a.index), sources.name(at: b.index))
      return left == right ? a.index < b.index : left < right
    }
  }

  func row(in corpus: OpenCorpus, _ filter: ArticleFilter) -> Table.Row {
    let source = corpus.sources.sources[index]
    let occurrences = source.occurrences.filter { filter.contains($0.article) }
    let articles = Set(occurrences.map { $0.article }).count
    let reference = occurrences.first.map {
      Reference(article: corpus.articles[$0.article].id, item: .source($0.source))
    }
    return Table.Row(
      [
        .text(source.name), .text(source.kind.rawValue), .count(statements), .count(articles),
        reference.map { .reference($0) } ?? .empty, Cell(source.roles.first),
        .text(source.isNamed ? "named" : "unnamed"),
        source.otherNames.isEmpty ? .empty : .text(source.otherNames.joined(separator: "; ")),
      ], reference: reference)
  }
}
