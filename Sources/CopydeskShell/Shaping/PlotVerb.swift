internal import NewsText

/// `… | plot [COLUMN] [by COLUMN]`
enum PlotVerb: ShapingVerb {
  static let spec = CommandSpec(
    "plot", in: .shaping, "draws the rows over time: how many there are, or the numbers of a column",
    operand: .init(kind: .column, arity: .optionalPhrase, meaning: "a column of numbers or figures"),
    clauses: [
      .init("by", .column, "a mark of its own for each value of this column"),
      .init("per", .choice(TimeUnit.allCases.map { $0.rawValue }), "day, month or year; otherwise what fits"),
    ],
    details: [
      "Without a column, it counts the rows by their dates; days without any stay empty. With one, each row is a mark at "
        + "its date: of a figure with a bound the lower end. Vague ones such as \"dozens\" are left out and counted. Rows "
        + "without dates are drawn as bars.",
      "The data behind a drawing: '_ | csv' after it, or '> FILE.csv' behind it.",
    ],
    examples: [
      .init("quotes | plot", "on which days people are quoted"),
      .init("figures killed | plot value by outlet", "the figures of each outlet, by day"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    let date = table.columns.firstIndex { $0.kind == .date }
    if !invocation.operands.isEmpty {
      let column = try table.column(named: invocation.operands)
      if column != date { return .table(try points(table, column, invocation)) }
    }
    if let words = invocation.words("by") {
      throw CommandError("'by' goes with a column of numbers", suggestion: "plot COLUMN by", at: words.columns)
    }
    if let date { return .table(try DateCounts(table, date: date, try TimeUnit(invocation)).table()) }
    guard table.columns.contains(where: { $0.kind == .number }) else {
      throw CommandError("there is neither a date nor a number here to draw", at: invocation.word.columns)
    }
    var result = table
    result.view = table.columns.first?.name == "date" ? .histogram : .bars
    return .table(result)
  }

  private static func points(
    _ table: Table, _ column: Int, _ invocation: Invocation
  ) throws(CommandError) -> Table {
    let name = table.columns[column].name
    guard let date = table.columns.firstIndex(where: { $0.kind == .date }) else {
      throw CommandError("there is no date here to draw '\(name)' over", at: invocation.operands.columns)
    }
    guard
      table.rows.isEmpty
        || table.rows.indices.contains(where: { table.rows.cell(ofRow: $0, column: column).measured != nil })
    else {
      throw CommandError("'\(name)' holds no numbers", at: invocation.operands.columns)
    }
    let series = try invocation.words("by").map { words throws(CommandError) in
      table.columns[try table.column(named: words)].name
    }
    let vague = table.column("bound")
    var result = table
    result.rows = TableRows(
      table.rows.filter { row in
        PlotPoint(row, date: date, value: column, series: nil) != nil
          && vague.map { row.cells[$0].shown != "vague" } ?? true
      })
    let left = table.rows.count - result.rows.count
    if left > 0 { result.notes.append("not drawn: \(NumberText.grouped(left)) vague, undated or without a number") }
    result.view = .scatter(value: name, series: series)
    return result
  }
}

extension TimeUnit {
  /// The unit that `per` names; nil where the clause is not given.
  init?(_ invocation: Invocation) throws(CommandError) {
    guard let words = invocation.words("per") else { return nil }
    guard let unit = TimeUnit(rawValue: words.joined.lowercased()) else {
      throw CommandError("day, month or year is expected", at: words.columns)
    }
    self = unit
  }

  /// The smallest unit of which not too many lie between two days.
  static func fitting(_ first: CalendarDate, _ last: CalendarDate) -> TimeUnit {
    allCases.first { $0.number(of: last) - $0.number(of: first) < 60 } ?? .year
  }
}
