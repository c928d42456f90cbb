internal import NewsAnalysis
internal import NewsText

/// `stories`
enum StoriesCommand: Command {
  static let spec = CommandSpec(
    "stories", in: .comparison, "groups the articles that report one event",
    clauses: [.init("all", "also articles that stand alone")] + ArticleFilter.clauses, columns: columns,
    examples: [.init("stories", "events that several articles report")])

  private static let columns: [Table.Column] = [
    .init("first article", .reference, .reference), .init("articles", .number, .number),
    .init("outlets", .number, .number), .init("from", .date), .init("to", .date), .init("title", .title),
    .init("all articles", .text, in: .details),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let articles = filter.articles.map { corpus.articles[$0] }
    let found = Stories.found(in: articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let found else { throw Stopped.beforeAnything("no articles were joined") }
    return .table(
      table(of: found, articles, shown: invocation.has("all") ? .all : .together, notes: filter.notes))
  }

  /// Which stories are listed.
  enum Shown {
    /// Those that several articles report.
    case together
    case all
  }

  /// `articles` are those that were joined.
  static func table(of found: Stories, _ articles: [Article], shown: Shown, notes: [String]) -> Table {
    let stopped = found.isWhole ? [] : [Stopped.note("one event may stand in several stories")]
    let together = found.stories.filter { $0.count > 1 }
    let alone = found.stories.count - together.count
    let stories = shown == .all ? found.stories : together
    let noun = Noun("story", "stories")
    let left =
      alone > 0 && shown == .together ? ["left out: \(alone) that one article alone reports (add 'all')"] : []
    return Table(
      of: noun,
      heading: "\(NumberText.counted(stories.count, noun)) found in \(NumberText.counted(articles.count, .article))",
      columns: columns, rows: stories.map { row($0.map { articles[$0] }) }, notes: stopped + left + notes)
  }

  private static func row(_ articles: [Article]) -> Table.Row {
    let dates = articles.compactMap { $0.date }
    let reference = articles.first.map { Reference(article: $0.id) }
    return Table.Row(
      [
        reference.map { .reference($0) } ?? .empty, .count(articles.count),
        .count(Set(articles.compactMap { $0.outlet }).count), Cell(dates.min()), Cell(dates.max()),
        Cell(articles.first?.title), .text(articles.map { $0.id }.joined(separator: " ")),
      ], reference: reference)
  }
}
