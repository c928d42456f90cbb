internal import NewsText

/// Joins the sources of several articles that are the same person, institution or group.
enum SourceMatching {
  /// What makes "a senior official" in one article that of another.
  enum Unnamed {
    /// Nothing: two outlets may have asked two officials.
    case areOthers
    /// The same description: two versions of one text.
    case areOneByDescription
  }

  /// Those credited with words in at least one article, the most credited first, then by name.
  static func rows(_ analyses: [Analysis], unnamed: Unnamed) -> [SourceRow] {
    let rows = SourceMerging(analyses.map { $0.sources.map { SourceSketch($0) } }).sources.map { source in
      SourceRow(
        name: source.name, isNamed: source.isNamed,
        items: source.occurrences.map { occurrence in
          SourceRow.Item(
            article: occurrence.article, source: occurrence.source,
            statements: analyses[occurrence.article].sources[occurrence.source].statements)
        })
    }
    let joined = unnamed == .areOthers ? rows : joinedByDescription(rows)
    return joined.filter { !$0.creditingArticles.isEmpty }
  }

  private static func joinedByDescription(_ rows: [SourceRow]) -> [SourceRow] {
    var places: [String: Int] = [:]
    var joined: [SourceRow] = []
    for row in rows {
      let description = NameDirectory.plain(row.name)
      if let place = places[description], !row.isNamed || !joined[place].isNamed {
        joined[place] = SourceRow(
          name: row.name, isNamed: row.isNamed || joined[place].isNamed,
          items: (joined[place].items + row.items).sorted { ($0.article, $0.source) < ($1.article, $1.source) })
      } else {
        places[description] = places[description] ?? joined.count
        joined.append(row)
      }
    }
    return joined
  }
}
