internal import NewsText

/// Joins the sources of several articles that are the same person, institution or group.
enum SourceMatching {
  /// Those credited with words in at least one article, the most credited first, then by name.
  static func rows(_ analyses: [Analysis]) -> [SourceRow] {
    SourceMerging(analyses.map(\.sources)).sources.compactMap { source in
      guard source.statements > 0 else { return nil }
      return SourceRow(
        name: source.name, isNamed: source.isNamed,
        items: source.occurrences.map { occurrence in
          SourceRow.Item(
            article: occurrence.article, source: occurrence.source,
            statements: analyses[occurrence.article].sources[occurrence.source].statements)
        })
    }
  }
}
