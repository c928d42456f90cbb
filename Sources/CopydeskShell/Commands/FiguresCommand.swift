/// `figures [killed] [by NAME] …`
enum FiguresCommand: Command {
  static let spec = CommandSpec(
    "figures", in: .numbers, "finds figures with their bound, what they count and who says them",
    clauses: FigureQuery.clauses + [
      .init("conflicts", "differing figures for one event, quantity and time, low to high, with who says each"),
      .init("compared", "all figures that several articles give for one event and quantity"),
      .init("all", "also where an article repeats a figure"),
    ] + ArticleFilter.clauses.filter { $0.word != "in" },
    columns: FigureTable.columns,
    details: [
      "The value stands as the article has it: \"dozens\" stays dozens, \"at least 50\" keeps its bound. Figures that differ "
        + "are shown side by side; none is called right, and none are added up.",
      "A dash under 'said by' means that the article says it in its own voice; \"(nobody named)\" that it tells "
        + "somebody's claim and does not say whose: \"are feared\", \"reportedly\".",
      "A figure that an article tells again is shown once, with how often under 'told'. 'show REF' says what it has in "
        + "common with the first, and where place and day were read.",
    ],
    examples: [
      .init("figures", "all figures of the corpus"),
      .init("figures killed", "those of people killed"),
      .init("figures money percent", "sums and percentages"),
      .init("figures conflicts", "where the outlets differ"),
      .init("figures claimed", "claims for which nobody is named"),
      .init("figures by activists | sort value", "what activists count, lowest first"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    if invocation.has("conflicts") || invocation.has("compared") {
      let query = try FigureQuery(invocation, on: &desk)
      let corpus = try desk.corpus()
      let scope: FigureComparisonTable.Scope = invocation.has("compared") ? .all : .conflicts
      let isNarrowed = FigureQuery.clauses.contains { $0.word != "in" && invocation.has($0.word) }
      let comparison = FigureComparisonTable(
        corpus: corpus, scope: scope, asked: isNarrowed ? Set(query.fitting) : nil)
      return .table(try comparison.table(query.articles, notes: query.notes, on: desk))
    }
    let query = try FigureQuery(invocation, on: &desk)
    let table = FigureTable(corpus: try desk.corpus())
    let repeats = query.fitting.count - query.firsts.count
    if repeats == 0 || invocation.has("all") { return .table(table.table(of: query.fitting, notes: query.notes)) }
    let left = "left out: \(NumberText.counted(repeats, Noun("repeat"))) within an article (add 'all')"
    return .table(table.tableOfFirsts(of: query.firsts, notes: [left] + query.notes))
  }
}
