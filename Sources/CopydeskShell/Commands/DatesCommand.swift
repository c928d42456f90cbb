internal import NewsAnalysis
internal import NewsText

/// `dates`
enum DatesCommand: Command {
  static let spec = CommandSpec(
    "dates", in: .numbers, "lists the dates, times and durations in the texts, with what they mean",
    clauses: ArticleFilter.clauses, columns: columns,
    details: [
      "Values are TIMEX3: 2012-02-08 is a day, 2012-W06 a week, P2D two days. They are read against the article's date."
    ],
    examples: [
      .init("dates", "all of the corpus"), .init("dates | count by value | top 5", "the days that are named most"),
    ])

  private static let columns: [Table.Column] = [
    .init("expression", .reference, .reference), .init("date", .date, in: .wide), .init("outlet", .text, in: .wide),
    .init("words", .text, .match),
    .init("value", .text, .number), .init("type"), .init("modifier", .text, in: .details),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let findings = filter.articles.flatMap { number in
      (0..<Int(corpus.index.dates[number])).map { Finding(article: number, item: $0) }
    }
    let rows = TableRows(count: findings.count) { range in
      var last: NumberedAnalysis?
      return range.map { row(of: findings[$0], in: corpus.analysis(findings[$0].article, keeping: &last)) }
    }
    return .table(
      Table(
        of: .date, heading: "\(NumberText.counted(rows.count, .date)) found in \(corpus.name)", columns: columns,
        rows: rows, notes: filter.notes))
  }

  private static func row(of finding: Finding, in analysis: Analysis) -> Table.Row {
    let date = analysis.dates[finding.item]
    let article = analysis.article
    let reference = Reference(article: article.id, item: .date(finding.item))
    return Table.Row(
      [
        .reference(reference), Cell(article.date), Cell(article.outlet),
        .words(Passage(text: article.text, ranges: [date.range])), Cell(date.value),
        .text(date.kind.rawValue.lowercased()), Cell(date.modifier),
      ], reference: reference)
  }
}
