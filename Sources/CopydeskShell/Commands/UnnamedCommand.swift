internal import NewsAnalysis
internal import NewsText

/// `unnamed`
enum UnnamedCommand: Command {
  static let spec = CommandSpec(
    "unnamed", in: .people, "keeps the ledger of unnamed sources: what rests on whom, and where",
    clauses: QuotationFilter.clauses + [
      .init("elsewhere", "look for other reports in a large corpus too")
    ] + ArticleFilter.clauses, columns: UnnamedLedger.columns,
    details: [
      "The source stands as the article describes it. Many style guides ask why a source is not named: 'reason' is what "
        + "the article says of it, empty where none was found.",
      "'elsewhere' tells whether another article of the same story credits somebody with the same: an 'independent text'; "
        + "'shared copy', where both have the sentence or much of the text in common; or other words of the 'same outlet' or "
        + "of the 'same wire', a news service that both name. 'nobody else' means that none was found in this corpus. "
        + "'also' is where, 'also by' who; all articles are looked at, whichever are chosen. That two report it does not "
        + "make it true.",
    ],
    examples: [
      .init("unnamed", "all that is credited to sources without a name"),
      .init("unnamed | where elsewhere = \"nobody else\"", "what no other article was found to report"),
      .init("unnamed | count by outlet | bars", "where it stands"),
    ])

  /// More articles are compared only where somebody asks: it takes seconds.
  private static let mostCompared = 4_000

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let findings = query.findings.filter { corpus.traits(of: $0).contains(.unnamed) }
    let isCompared = corpus.articles.count <= mostCompared || invocation.has("elsewhere")
    let ledger = UnnamedLedger(corpus: corpus, reports: isCompared ? try desk.unnamedReports() : nil)
    let quotations = QuotationTable(corpus: corpus).table(of: findings, notes: query.notes)
    return .table(
      Table(
        of: .quotation, heading: heading(of: findings, among: query.findings.count, corpus),
        columns: UnnamedLedger.columns, rows: ledger.rows(of: findings),
        notes: quotations.notes + (isCompared ? [] : [tooMany])))
  }

  private static let tooMany = "not compared: more than \(NumberText.grouped(mostCompared)) articles (add 'elsewhere')"

  private static func heading(of findings: [Finding], among all: Int, _ corpus: OpenCorpus) -> String {
    let sources = Set(findings.compactMap { corpus.speaker(of: $0) }).count
    let share = all == 0 ? 0 : Double(findings.count) / Double(all)
    return
      "\(NumberText.counted(findings.count, .quotation)) of \(NumberText.counted(sources, Noun("unnamed source"))) found: "
      + "\(NumberText.percent(share)) of \(NumberText.grouped(all))"
  }
}
