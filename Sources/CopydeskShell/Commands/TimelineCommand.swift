internal import NewsAnalysis
internal import NewsText

/// `timeline [by NAME] [per month]`
enum TimelineCommand: Command {
  static let spec = CommandSpec(
    "timeline", in: .reading, "counts quotations by day, month or year of their articles, with a bar each",
    clauses: [.init("per", .choice(TimeUnit.allCases.map { $0.rawValue }), "day, month or year; otherwise what fits")]
      + QuotationQuery.clauses, columns: columns,
    details: ["Days on which nothing was found are shown with 0. Undated articles are left out and counted."],
    examples: [
      .init("timeline", "all quotations"), .init("timeline by Putin per day", "when he is quoted"),
    ])

  private static let columns: [Table.Column] = [
    .init("date"), .init("quotations", .number, .number), .init("articles", .number),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let dated = query.findings.filter { corpus.articles[$0.article].date != nil }
    let unit = try unit(invocation, dated.compactMap { corpus.articles[$0.article].date })
    let rows = try Self.rows(dated, unit, corpus)
    let left = query.findings.count - dated.count
    let notes = left > 0 ? ["left out: \(NumberText.counted(left, .quotation)) in undated articles"] : []
    let found = NumberText.counted(dated.count, .quotation)
    var table = Table(
      of: Noun(unit.rawValue), heading: "\(found) found in \(NumberText.counted(rows.count, Noun(unit.rawValue)))",
      columns: columns, rows: rows, notes: notes + query.notes)
    table.view = .bars
    return .table(table)
  }

  private static func unit(_ invocation: Invocation, _ dates: [CalendarDate]) throws(CommandError) -> TimeUnit {
    if let unit = try TimeUnit(invocation) { return unit }
    guard let first = dates.min(), let last = dates.max() else { return .day }
    return .fitting(first, last)
  }

  private static let mostRows = 10_000

  private static func rows(
    _ findings: [Finding], _ unit: TimeUnit, _ corpus: OpenCorpus
  ) throws(CommandError) -> [Table.Row] {
    var quotations: [Int: [Finding]] = [:]
    for finding in findings {
      guard let date = corpus.articles[finding.article].date else { continue }
      quotations[unit.number(of: date), default: []].append(finding)
    }
    guard let first = quotations.keys.min(), let last = quotations.keys.max() else { return [] }
    guard last - first < mostRows else {
      throw CommandError("the dates are too far apart for a line each \(unit.rawValue)", suggestion: "per year")
    }
    return (first...last).map { number in
      let here = quotations[number] ?? []
      let reference = here.first.map { corpus.reference(toQuotation: $0) }
      return Table.Row(
        [.text(unit.name(of: number)), .count(here.count), .count(here.articleCount)],
        reference: reference)
    }
  }
}
