internal import NewsText

/// The statements of one article, to ask which of those in its own words may say what another says.
struct ArticleStatements: Sendable {
  /// One for each of `Analysis.quotations`.
  let all: [ReportedStatement]
  /// The indices of those that stand in the article's own words and are not denied by it, in text order.
  let told: [Int]
  /// For each telling word the first of `told` that hold it.
  private var places: [WordKey: [Int]] = [:]

  /// Of a word that stands in more statements than this, only the first lead to candidates.
  private static let mostCandidates = 64
  private static let fewestSharedWords = 2

  init(of analysis: Analysis, _ article: Int, _ rows: SourceRowIndex) {
    all = analysis.quotations.indices.map { index in
      ReportedStatement(index, of: analysis, speaker: rows.speaker(of: analysis.quotations[index], inArticle: article))
    }
    told = all.indices.filter { analysis.quotations[$0].kind == .indirect && analysis.quotations[$0].counts }
    for index in told {
      for entry in all[index].words.entries where places[entry.key]?.count ?? 0 < Self.mostCandidates {
        places[entry.key, default: []].append(index)
      }
    }
  }

  /// Those in the article's own words that share at least two telling words with `statement`, in text order.
  func candidates(for statement: ReportedStatement) -> [ReportedStatement] {
    var counts: [Int: Int] = [:]
    for entry in statement.words.entries {
      for place in places[entry.key] ?? [] { counts[place, default: 0] += 1 }
    }
    return counts.filter { $0.value >= Self.fewestSharedWords }.keys.sorted().map { all[$0] }
  }
}
