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
      corpus.analyses[article].figures.indices.map { Finding(article: article, item: $0) }
    }.filter { corpus.figure($0).sameAs == nil }
    let findings = all.filter { corpus.figure($0).saidBy == nil && corpus.figure($0).quotation == nil }
    var table = FigureTable(corpus: corpus).table(of: findings, notes: filter.notes)
    table.heading =
      "\(NumberText.counted(findings.count, .figure)) with no source named in the text, of \(NumberText.grouped(all.count))"
    return .table(table)
  }
}

extension OpenCorpus {
  func figure(_ finding: Finding) -> Figure {
    analyses[finding.article].figures[finding.item]
  }
}
