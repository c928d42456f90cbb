internal import NewsAnalysis

/// `verbs [by NAME] …`
enum VerbsCommand: Command {
  static let spec = CommandSpec(
    "verbs", in: .people, "lists the reporting verbs: who \"said\" and who \"claimed\"",
    clauses: QuotationQuery.clauses + [.init("by outlet", "one row an outlet, with a column for each stance")],
    columns: columns,
    details: [
      "The words are shown as the articles chose them. 'stance' is the list that a word stands on: neutral (said), doubting "
        + "(claimed), admitting (conceded), insisting (stressed), denying, judging (blamed), directing (urged), voicing "
        + "(shouted), thinking, planning, showing. Whether a choice is fair is for the reader to say."
    ],
    examples: [
      .init("verbs", "all verbs of the corpus with those whom they stand for"),
      .init("verbs by Putin", "how his words are introduced"),
      .init("verbs by outlet", "which outlet lets whom say, claim or admit"),
      .init("verbs | count by stance | bars", "neutral, doubting and other verbs"),
    ])

  private static let columns: [Table.Column] = [
    .init("verb", .text, .cue), .init("stance", .label), .init("quotations", .number, .number),
    .init("share", .number, .faint), .init("sources", .title, .source), .init("reference", .reference, .reference),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let withVerb = query.findings.filter { corpus.lemma(of: $0) != nil }
    if invocation.has("by outlet") {
      return .table(VerbMatrix(corpus: corpus, findings: withVerb).table(notes: query.notes))
    }
    let groups = Grouping(withVerb) { corpus.lemma(of: $0) ?? 0 }.mostFirst
    let rows = TableRows(count: groups.count) { range in
      range.map { row(of: groups[$0], total: withVerb.count, corpus) }
    }
    let without = query.findings.count - withVerb.count
    let notes = without > 0 ? ["not counted: \(NumberText.counted(without, .quotation)) without a reporting verb"] : []
    let noun = Noun("reporting verb")
    return .table(
      Table(
        of: noun,
        heading: "\(NumberText.counted(groups.count, noun)) found in \(NumberText.counted(withVerb.count, .quotation))",
        columns: columns, rows: rows, notes: notes + query.notes))
  }

  private static func row(of group: Grouping<Int>.Group, total: Int, _ corpus: OpenCorpus) -> Table.Row {
    let reference = group.members.first.map { corpus.reference(toQuotation: $0) }
    let lemma = corpus.quotations.lemmaNames[group.key]
    return Table.Row(
      [
        .text(lemma), Cell(ReportingStance(ofLemma: lemma)?.rawValue), .count(group.members.count),
        .share(Double(group.members.count) / Double(max(1, total))),
        .text(names(group.members, corpus)), reference.map { .reference($0) } ?? .empty,
      ], reference: reference)
  }

  /// A verb of a large corpus stands for ten thousands of sources, and nobody reads them in one cell.
  private static let mostNames = 100

  /// `Vladimir Putin 3, activists 2`
  private static func names(_ findings: [Finding], _ corpus: OpenCorpus) -> String {
    let sources = Grouping(findings.filter { corpus.speaker(of: $0) != nil }) { corpus.speaker(of: $0) ?? 0 }.mostFirst
    let names = sources.prefix(mostNames).map { "\(corpus.sources.sources.name(at: $0.key)) \($0.members.count)" }
    let rest = sources.count - names.count
    return names.joined(separator: ", ") + (rest > 0 ? ", and \(NumberText.grouped(rest)) more" : "")
  }
}
