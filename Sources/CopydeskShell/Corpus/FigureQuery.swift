internal import NewsAnalysis

/// The figures that the clauses of a command ask for, and what they leave out.
struct FigureQuery {
  static let clauses: [CommandSpec.Clause] =
    kinds + [
      .init("by", .source, "said by this source"),
      .init("about", .words, "that count this, or stand in a sentence with these words"),
      .init("in", .place, "of this place, or in these articles, by their ids"),
      .init("place", .place, "of this place"),
    ]
  static let kinds: [CommandSpec.Clause] =
    Figure.Casualty.allCases.map { .init($0.rawValue, "only people \($0.rawValue)") } + [
      .init("money", "only sums of money"),
      .init("percent", "only percentages"),
      .init("claimed", "only told as somebody's claim, with nobody named"),
    ]

  /// In corpus order, repeats among them.
  let fitting: [Finding]
  /// Those of `fitting` that repeat no other of their article.
  let firsts: [Finding]
  let notes: [String]
  let articles: ArticleFilter

  init(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) {
    let corpus = try invocation.words("about") == nil ? desk.corpus() : desk.indexedCorpus()
    let within = try InClause(invocation, corpus)
    articles = try ArticleFilter(invocation, corpus, within: within.articles)
    let choice = invocation.words("by").map { SourceChoice($0, in: corpus, saying: "\(invocation.spec.name) by") }
    let filter = try FigureFilter(invocation, corpus, speaker: choice, place: within.place)
    fitting = filter.figures(of: articles.articles)
    firsts = fitting.filter { !filter.isRepeat($0) }
    notes = (choice?.notes ?? []) + articles.notes
  }
}
