internal import NewsAnalysis
internal import NewsText

/// `figures conflicts` and `figures compared`: figures of one event side by side.
struct FigureComparisonTable: Sendable {
  enum Scope: Sendable {
    /// Only figures that exclude each other for the same time.
    case conflicts
    /// All that can be compared.
    case all
  }
  let corpus: OpenCorpus
  let scope: Scope
  /// One figure at least of each quantity is among these; nil where all were asked for.
  let asked: Set<Finding>?

  func table(_ filter: ArticleFilter, notes: [String], on desk: Desk) throws(CommandError) -> Table {
    let articles = filter.articles.map { corpus.articles[$0] }
    let stories = Stories(of: articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let stories else { throw Stopped.beforeAnything("no figures were compared") }
    let together = stories.stories.map { story in story.map { filter.articles[$0] } }
      .filter { $0.count > 1 || mayConflict($0) }
    let supervision = desk.supervision
    let groups = together.parallelMap(cores: desk.settings.cores) { numbers in
      supervision.isCancelled() ? nil : rows(of: numbers)
    }
    let done = groups.compactMap { $0 }
    guard !done.isEmpty || together.isEmpty else { throw Stopped.beforeAnything("no figures were compared") }
    let stopped =
      done.count == together.count
      ? [] : [Stopped.note("the figures of \(done.count) of \(together.count) stories were compared")]
    return table(of: done.flatMap { $0 }, stopped + notes)
  }

  /// Whether an article that no other one goes with has figures that could differ.
  private func mayConflict(_ numbers: [Int]) -> Bool {
    numbers.contains { corpus.figures.rows(ofArticle: $0).count > 1 }
  }

  /// The figures of one story side by side, and those of an article that tells one thing twice.
  private func rows(of numbers: [Int]) -> [[Table.Row]] {
    let analyses = numbers.map { corpus.analyses[$0] }
    let ladder = FigureLadder(analyses: analyses, titles: .quantitiesAndArticles) { article, source in
      corpus.sourceCell(source, numbers[article], mention: [])
    }
    return FigureRow.rows(of: analyses, .withinArticles).filter { scope == .all || $0.verdict == .conflict }
      .filter { row in
        guard let asked else { return true }
        return row.items.contains { asked.contains(Finding(article: numbers[$0.article], item: $0.figure)) }
      }
      .map { ladder.rows(of: $0) }
  }

  private func table(of groups: [[Table.Row]], _ notes: [String]) -> Table {
    let noun = scope == .all ? Noun("comparable quantity", "comparable quantities") : Noun("quantity", "quantities")
    let what = scope == .all ? "" : " with differing figures for the same event"
    var table = Table(
      of: .figure, heading: "\(NumberText.counted(groups.count, noun))\(what) found in \(corpus.name)",
      columns: FigureLadder.columns, rows: groups.flatMap { $0 },
      notes: notes + (groups.isEmpty ? [] : [FigureLadder.legend])
        + (scope == .all ? [] : ["'figures compared' shows also figures that agree, allow each other, or came later"]))
    table.view = .grouped(by: "about")
    return table
  }
}
