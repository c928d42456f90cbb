internal import NewsAnalysis
internal import NewsText

/// `unattributed`
enum UnattributedCommand: Command {
  static let spec = CommandSpec(
    "unattributed", in: .numbers, "lists the figures with no source named in the text",
    clauses: [.init("claimed", "only those told as somebody's claim: \"are feared\", \"reportedly\"")]
      + ArticleFilter.clauses,
    columns: FigureTable.columns,
    details: [
      "A dash under 'said by' means that the article states the figure in its own voice. That is no fault: it may have "
        + "counted itself. \"(nobody named)\" means that the article tells somebody's claim without saying whose: "
        + "\"are believed to\", \"reportedly\". 'show REF' quotes the words."
    ],
    examples: [
      .init("unattributed", "all of the corpus"), .init("unattributed | count by outlet", "how many in each outlet"),
      .init("unattributed claimed", "claims for which nobody is named"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let all = filter.articles.flatMap { article in
      corpus.figures.rows(ofArticle: article).enumerated()
        .filter { !corpus.figures.traits(at: $0.element).contains(.repeated) }
        .map { Finding(article: article, item: $0.offset) }
    }
    let unsaid = all.filter { corpus.figures.speaker(at: corpus.figures.row(of: $0)) == nil }
    let claimed = unsaid.filter { corpus.figures.traits(at: corpus.figures.row(of: $0)).contains(.claimed) }
    let findings = invocation.has("claimed") ? claimed : unsaid
    var table = FigureTable(corpus: corpus).table(of: findings, notes: filter.notes)
    table.heading =
      "\(NumberText.counted(findings.count, .figure)) with no source named in the text, of \(NumberText.grouped(all.count))"
    if !invocation.has("claimed"), !claimed.isEmpty {
      table.notes.append(
        "\(NumberText.grouped(unsaid.count - claimed.count)) in the article's own voice, "
          + "\(NumberText.grouped(claimed.count)) told as somebody's claim")
    }
    return .table(table)
  }
}
