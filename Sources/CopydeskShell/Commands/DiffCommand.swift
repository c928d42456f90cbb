internal import NewsAnalysis
internal import NewsText

/// `diff A B`
enum DiffCommand: Command {
  static let spec = CommandSpec(
    "diff", in: .comparison, "compares two articles: versions of one text, or two outlets on one event",
    operand: .init(kind: .article, arity: .many, meaning: "two articles, by their ids or as files"),
    clauses: [.init("changes", "the changes as rows, to be shaped")], columns: ChangeTable.columns,
    details: [
      "First what a newsroom asks: headline, figures, quotations, sources. Then the sentences side by side, with [-words of "
        + "the left-] and {+words of the right+}. It says what differs and never which side is right; what is not found in "
        + "one article may stand in it in other words."
    ],
    examples: [
      .init("diff courier-1 courier-2", "two versions of one article"),
      .init("diff herald tidings changes | count by kind", "how many differences of each kind"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let words = invocation.operands
    guard words.count == 2 else {
      throw CommandError("'diff' compares two articles", at: words.count > 2 ? words[2].columns : words[0].columns)
    }
    let comparison = Comparison(
      left: try analysis(words[0], on: desk), right: try analysis(words[1], on: desk))
    if invocation.has("changes") { return .table(ChangeTable(comparison: comparison).table) }
    return .page(Page { DiffPage(comparison: comparison, settings: $0).lines() })
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
    guard loaded.articles.count == 1 else {
      let reason =
        loaded.problems.first.map { "'\($0.place)' \($0.reason)" }
        ?? "'\(word.text)' holds \(NumberText.counted(loaded.articles.count, .article)), not one"
      throw CommandError(reason, at: word.columns, status: loaded.articles.isEmpty ? .missing : .wrongUsage)
    }
    return Analyzer().analyze(loaded.articles[0])
  }
}
