internal import NewsAnalysis
internal import NewsText

/// `diff A B`
enum DiffCommand: Command {
  static let spec = CommandSpec(
    "diff", in: .comparison, "compares two articles: versions of one text, or two outlets on one event",
    operand: .init(
      kind: .article, arity: .many, meaning: "two articles or more, by their ids or as files; one stands for its story"),
    clauses: [
      .init("changes", "the changes as rows, to be shaped"),
      .init("typography", "also list the marks, dashes and capitals that differ"),
    ], columns: ChangeTable.columns,
    details: [
      "First what a newsroom asks: headline, figures, quotations, sources. Then the sentences side by side, with [-words of "
        + "the left-] and {+words of the right+}. It says what differs and never which side is right; what is not found in "
        + "one article may stand in it in other words.",
      "Three articles and more give a matrix: which quotations, figures and sources are found in which. One article is "
        + "compared with all others that report its event, as 'stories' has them.",
    ],
    examples: [
      .init("diff courier-1 courier-2", "two versions of one article"),
      .init("diff courier-1 herald tidings", "three outlets on one event: who has what"),
      .init("diff herald tidings changes | count by kind", "how many differences of each kind"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    var analyses: [Analysis] = []
    for word in invocation.operands { analyses.append(try analysis(word, on: desk)) }
    if analyses.count == 1 { analyses = try story(of: analyses[0], invocation, on: &desk) }
    guard analyses.count > 1 else {
      throw CommandError("'diff' compares two articles or more", at: invocation.operands.columns)
    }
    guard analyses.count == 2 else {
      let matrix = OutletMatrix(analyses)
      if invocation.has("changes") { return .table(MatrixTable(matrix: matrix).table) }
      return .page(
        Page(rows: { MatrixTable(matrix: matrix).table }) { MatrixPage(matrix: matrix, settings: $0).lines() })
    }
    let comparison = Comparison(left: analyses[0], right: analyses[1])
    if invocation.has("changes") { return .table(ChangeTable(comparison: comparison).table) }
    let typography: DiffPage.Typography = invocation.has("typography") ? .listed : .counted
    return .page(
      Page(rows: { ChangeTable(comparison: comparison).table }) {
        DiffPage(comparison: comparison, settings: $0, typography: typography).lines()
      })
  }

  /// The articles of the corpus that report the same event, `analysis` among them, in the order of the corpus.
  private static func story(
    of analysis: Analysis, _ invocation: Invocation, on desk: inout Desk
  ) throws(CommandError) -> [Analysis] {
    let corpus = try desk.corpus()
    guard let number = corpus.number(ofArticle: analysis.article.id) else { return [analysis] }
    let found = Stories(of: corpus.articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let found else { throw Stopped.beforeAnything("the story of the article is not known") }
    let members = found.stories.first { $0.contains(number) } ?? [number]
    guard members.count > 1 else {
      throw CommandError(
        "'diff' compares two articles or more, and no other one reports the event of '\(analysis.article.id)'",
        at: invocation.operands.columns)
    }
    return members.map { corpus.analyses[$0] }
  }

  /// An article of the corpus, otherwise the one that a file holds.
  private static func analysis(_ word: Word, on desk: Desk) throws(CommandError) -> Analysis {
    if let inUse = desk.inUse {
      let corpus = desk.corpora[inUse]
      if let number = corpus.number(ofArticle: word.text) ?? corpus.number(ofArticle: Reference(word.text).article) {
        return corpus.analyses[number]
      }
      guard word.text.contains("/") || word.text.contains(".") else {
        return corpus.analyses[try corpus.place(ofArticle: word)]
      }
    }
    let loaded = desk.sources.load([word.text], under: desk.supervision)
    if loaded.articles.isEmpty, loaded.problems.count == 1, loaded.problems[0].isWithoutText {
      return Analyzer().analyze(Article(withoutTextAt: word.text))
    }
    guard loaded.articles.count == 1 else {
      let reason =
        loaded.problems.first.map { "'\($0.place)' \($0.reason)" }
        ?? "'\(word.text)' holds \(NumberText.counted(loaded.articles.count, .article)), not one"
      throw CommandError(reason, at: word.columns, status: loaded.articles.isEmpty ? .missing : .wrongUsage)
    }
    return Analyzer().analyze(loaded.articles[0])
  }
}
