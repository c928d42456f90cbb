internal import NewsAnalysis
internal import NewsText

/// `figures [killed] [by NAME] …`
enum FiguresCommand: Command {
  static let spec = CommandSpec(
    "figures", in: .numbers, "finds figures with their bound, what they count and who says them",
    clauses: Figure.Casualty.allCases.map { .init($0.rawValue, "only people \($0.rawValue)") } + [
      .init("money", "only sums of money"),
      .init("percent", "only percentages"),
      .init("by", .source, "said by this source"),
      .init("about", .words, "that count this, or stand in a sentence with these words"),
      .init("place", .place, "of this place"),
      .init("conflicts", "differing figures for one event, quantity and time, low to high, with who says each"),
      .init("compared", "all figures that several articles give for one event and quantity"),
      .init("all", "also where an article repeats a figure"),
    ] + ArticleFilter.clauses,
    columns: FigureTable.columns,
    details: [
      "The value stands as the article has it: \"dozens\" stays dozens, \"at least 50\" keeps its bound. Figures that differ "
        + "are shown side by side; none is called right, and none are added up.",
      "A dash under 'said by' means that the article says it in its own voice.",
    ],
    examples: [
      .init("figures", "all figures of the corpus"),
      .init("figures killed", "those of people killed"),
      .init("figures money percent", "sums and percentages"),
      .init("figures conflicts", "where the outlets differ"),
      .init("figures by activists | sort value", "what activists count, lowest first"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try invocation.words("about") == nil ? desk.corpus() : desk.indexedCorpus()
    let articles = try ArticleFilter(invocation, corpus)
    if invocation.has("conflicts") || invocation.has("compared") {
      let scope: FigureComparisonTable.Scope = invocation.has("compared") ? .all : .conflicts
      return .table(try FigureComparisonTable(corpus: corpus, scope: scope).table(articles, on: desk))
    }
    let choice = invocation.words("by").map { SourceChoice($0, in: corpus, saying: "figures by") }
    let filter = try FigureFilter(invocation, corpus, speaker: choice)
    let fitting = filter.figures(of: articles.articles)
    let shown = invocation.has("all") ? fitting : fitting.filter { !filter.isRepeat($0) }
    var notes = choice?.notes ?? []
    let repeats = fitting.count - shown.count
    if repeats > 0 {
      notes.append("left out: \(NumberText.counted(repeats, Noun("repeat"))) within an article (add 'all')")
    }
    return .table(FigureTable(corpus: corpus).table(of: shown, notes: notes + articles.notes))
  }
}
