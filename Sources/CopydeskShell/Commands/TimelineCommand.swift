internal import NewsAnalysis
internal import NewsText

/// `timeline [by NAME] [per month]`, `timeline figures killed`
enum TimelineCommand: Command {
  static let spec = CommandSpec(
    "timeline", in: .reading, "counts quotations or figures by day, month or year, with a bar each",
    operand: .init(kind: .choice(["figures"]), arity: .optional, meaning: "'figures'; otherwise quotations"),
    clauses: [.init("per", .choice(TimeUnit.allCases.map { $0.rawValue }), "day, month or year; otherwise what fits")]
      + QuotationQuery.clauses + FigureQuery.kinds, columns: columns(.quotation),
    details: [
      "Days on which nothing was found are shown with 0. Quotations stand on the day of their article; undated articles "
        + "are left out and counted.",
      "'timeline figures killed' counts figures, on the day as of which they hold, and keeps the lowest and the highest "
        + "of each day (in files and '| records'); they are never added up. 'figures killed | plot value by outlet' draws "
        + "the values themselves.",
    ],
    examples: [
      .init("timeline", "all quotations"), .init("timeline by Putin per day", "when he is quoted"),
      .init("timeline figures killed", "as of which days people are counted as killed"),
    ])

  private static func columns(_ noun: Noun) -> [Table.Column] {
    [
      .init("date"), .init(noun.plural, .number, .number), .init("articles", .number),
      .init("lowest", .number, in: .details), .init("highest", .number, in: .details),
    ]
  }

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let isOfFigures = FigureQuery.kinds.contains { invocation.has($0.word) }
    if let word = invocation.operands.first, !word.isKeyword("figures") {
      throw CommandError(
        "only 'figures' can be named here", suggestion: "timeline about \(word.text)", at: word.columns)
    }
    return .table(
      isOfFigures || !invocation.operands.isEmpty
        ? try figures(invocation, on: &desk) : try quotations(invocation, on: &desk))
  }

  private static func quotations(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Table {
    let query = try QuotationQuery(invocation, on: &desk)
    let corpus = try desk.corpus()
    var days = Timeline(noun: .quotation, unit: try TimeUnit(invocation)) { corpus.reference(toQuotation: $0) }
    for finding in query.findings {
      guard let date = corpus.articles[finding.article].date else { continue }
      days.add(Timeline.Entry(date: date, finding: finding))
    }
    let left = query.findings.count - days.count
    let notes = left > 0 ? ["left out: \(NumberText.counted(left, .quotation)) in undated articles"] : []
    return try days.table(columns: columns(.quotation), notes: notes + query.notes)
  }

  /// Clauses that only quotations have.
  private static let ofQuotations = QuotationFilter.clauses.filter { clause in
    !FigureQuery.clauses.contains { $0.word == clause.word }
  }

  private static func figures(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Table {
    if let clause = ofQuotations.first(where: { invocation.has($0.word) }) {
      throw CommandError("'\(clause.word)' is asked of quotations, not of figures", at: invocation.word.columns)
    }
    let query = try FigureQuery(invocation, on: &desk)
    let corpus = try desk.corpus()
    var days = Timeline(noun: .figure, unit: try TimeUnit(invocation)) { finding in
      Reference(article: corpus.articles[finding.article].id, item: .figure(finding.item))
    }
    var last: NumberedAnalysis?
    for finding in query.firsts {
      let analysis = corpus.analysis(finding.article, keeping: &last)
      let figure = analysis.figures[finding.item]
      guard let date = figure.asOf.flatMap({ CalendarDate(iso: $0) }) ?? analysis.article.date else { continue }
      days.add(Timeline.Entry(date: date, finding: finding, low: figure.low, high: figure.high))
    }
    let left = query.firsts.count - days.count
    let notes = left > 0 ? ["left out: \(NumberText.counted(left, .figure)) without a day"] : []
    return try days.table(columns: columns(.figure), notes: notes + query.notes)
  }
}
