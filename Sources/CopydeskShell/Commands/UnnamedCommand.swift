internal import NewsAnalysis
internal import NewsText

/// `unnamed`
enum UnnamedCommand: Command {
  static let spec = CommandSpec(
    "unnamed", in: .people, "keeps the ledger of unnamed sources: what rests on whom, and where",
    clauses: QuotationFilter.clauses + ArticleFilter.clauses, columns: QuotationTable.columns,
    details: [
      "The source stands as the article describes it. Many style guides ask why a source is not named: 'show REF' shows "
        + "the paragraph in which the reason would stand."
    ],
    examples: [
      .init("unnamed", "all that is credited to sources without a name"),
      .init("unnamed | count by outlet | bars", "where it stands"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let findings = query.findings.filter { corpus.traits(of: $0).contains(.unnamed) }
    var table = QuotationTable(corpus: corpus).table(of: findings, notes: query.notes)
    let sources = Set(findings.compactMap { corpus.speaker(of: $0) }).count
    let share = query.findings.isEmpty ? 0 : Double(findings.count) / Double(query.findings.count)
    table.heading =
      "\(NumberText.counted(findings.count, .quotation)) of \(NumberText.counted(sources, Noun("unnamed source"))) found: "
      + "\(NumberText.percent(share)) of \(NumberText.grouped(query.findings.count))"
    return .table(table)
  }
}
