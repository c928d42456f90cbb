internal import NewsAnalysis
internal import NewsText

/// `unattributed`
enum UnattributedCommand: Command {
  static let spec = CommandSpec(
    "unattributed", in: .numbers, "lists the figures with no source named in the text",
    clauses: ArticleFilter.clauses, columns: FigureTable.columns,
    details: ["The article states them in its own voice. That is no fault: it may have counted itself."],
    examples: [
      .init("unattributed", "all of the corpus"), .init("unattributed | count by outlet", "how many in each outlet"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let all = filter.articles.flatMap { article in
      corpus.figures.rows(ofArticle: article).enumerated()
        .filter { !corpus.figures.traits(at: $0.element).contains(.repeated) }
        .map { Finding(article: article, item: $0.offset) }
    }
    let findings = all.filter { finding in
      let row = corpus.figures.row(of: finding)
      return corpus.figures.speaker(at: row) == nil && !corpus.figures.traits(at: row).contains(.quoted)
    }
    var table = FigureTable(corpus: corpus).table(of: findings, notes: filter.notes)
    table.heading =
      "\(NumberText.counted(findings.count, .figure)) with no source named in the text, of \(NumberText.grouped(all.count))"
    return .table(table)
  }
}
