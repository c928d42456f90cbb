internal import NewsAnalysis
internal import NewsText

/// `figures conflicts` and `figures compared`: figures of one event side by side.
struct FigureComparisonTable {
  enum Scope {
    /// Only figures that exclude each other for the same time.
    case conflicts
    /// All that can be compared.
    case all
  }
  let corpus: OpenCorpus
  let scope: Scope

  func table(_ filter: ArticleFilter, on desk: Desk) throws(CommandError) -> Table {
    let articles = filter.articles.map { corpus.articles[$0] }
    let stories = Stories(of: articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let stories else { throw CommandError("stopped", status: .incomplete) }
    var groups: [[Table.Row]] = []
    for story in stories.stories where story.count > 1 {
      let numbers = story.map { filter.articles[$0] }
      let matrix = OutletMatrix(numbers.map { corpus.analyses[$0] })
      let ladder = FigureLadder(corpus: corpus, articles: numbers)
      groups += matrix.figures.filter { scope == .all || $0.verdict == .conflict }.map { ladder.rows(of: $0) }
    }
    return table(of: groups, filter.notes)
  }

  private func table(of groups: [[Table.Row]], _ notes: [String]) -> Table {
    let noun = scope == .all ? Noun("comparable quantity", "comparable quantities") : Noun("quantity", "quantities")
    let what = scope == .all ? "" : " with differing figures for the same event and time"
    var table = Table(
      of: .figure, heading: "\(NumberText.counted(groups.count, noun))\(what) found in \(corpus.name)",
      columns: FigureLadder.columns, rows: groups.flatMap { $0 },
      notes: scope == .all
        ? notes : notes + ["'figures compared' shows also figures that agree, allow each other, or came later"])
    table.view = .grouped(by: "about")
    return table
  }
}
