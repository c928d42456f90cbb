internal import NewsAnalysis
internal import NewsText

/// `unnamed`
enum UnnamedCommand: Command {
  static let spec = CommandSpec(
    "unnamed", in: .people, "keeps the ledger of unnamed sources: what rests on whom, and where",
    clauses: QuotationFilter.clauses + ArticleFilter.clauses, columns: columns,
    details: [
      "The source stands as the article describes it. Many style guides ask why a source is not named: 'reason' is what "
        + "the article says of it, empty where none was found."
    ],
    examples: [
      .init("unnamed", "all that is credited to sources without a name"),
      .init("unnamed | count by outlet | bars", "where it stands"),
    ])

  /// Where the reason stands: behind the words.
  private static let reasonPlace = (QuotationTable.columns.firstIndex { $0.name == "words" } ?? 0) + 1

  private static let columns: [Table.Column] = {
    var columns = QuotationTable.columns
    columns.insert(.init("reason"), at: reasonPlace)
    return columns
  }()

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let findings = query.findings.filter { corpus.traits(of: $0).contains(.unnamed) }
    var table = ledger(of: findings, corpus, notes: query.notes)
    let sources = Set(findings.compactMap { corpus.speaker(of: $0) }).count
    let share = query.findings.isEmpty ? 0 : Double(findings.count) / Double(query.findings.count)
    table.heading =
      "\(NumberText.counted(findings.count, .quotation)) of \(NumberText.counted(sources, Noun("unnamed source"))) found: "
      + "\(NumberText.percent(share)) of \(NumberText.grouped(query.findings.count))"
    return .table(table)
  }

  private static func ledger(of findings: [Finding], _ corpus: OpenCorpus, notes: [String]) -> Table {
    let table = QuotationTable(corpus: corpus).table(of: findings, notes: notes)
    let quotations = table.rows
    let place = reasonPlace
    let rows = TableRows(
      count: findings.count,
      cell: { row, column in
        if column == place { return reason(of: findings[row], corpus) }
        return quotations.cell(ofRow: row, column: column < place ? column : column - 1)
      },
      make: { range in
        range.map { index in
          let row = quotations[index]
          var cells = row.cells
          cells.insert(reason(of: findings[index], corpus), at: place)
          return Table.Row(cells, reference: row.reference)
        }
      })
    return Table(of: .quotation, heading: table.heading, columns: columns, rows: rows, notes: table.notes)
  }

  /// What the article says of why the source is not named.
  private static func reason(of finding: Finding, _ corpus: OpenCorpus) -> Cell {
    var last: NumberedAnalysis?
    let analysis = corpus.analysis(finding.article, keeping: &last)
    let source = analysis.quotations[finding.item].speaker.map { analysis.sources[$0] }
    return source?.anonymity.map { .words(Passage(text: analysis.article.text, ranges: [$0])) } ?? .empty
  }
}
