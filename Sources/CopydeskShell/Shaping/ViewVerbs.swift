/// A verb that only changes how a table is shown.
protocol ViewVerb: ShapingVerb {
  static var view: Table.View { get }
}

extension ViewVerb {
  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    var result = table
    result.view = view
    return .table(result)
  }
}

/// `… | bars`
enum BarsVerb: ShapingVerb {
  static let spec = CommandSpec(
    "bars", in: .shaping, "draws a bar for the first number column, with its share of the sum",
    details: ["Rows that only stand for something found have nothing to add up: count them first."],
    examples: [.init("quotes | count by outlet | bars", "how many quotations each outlet has")])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    guard table.columns.contains(where: { $0.kind.isNumber && $0.place != .details }) else {
      let column = table.columns.first { $0.style == .source } ?? table.columns.first { $0.kind == .text }
      throw CommandError(
        "there is no count here to draw a bar for",
        suggestion: column.map { "count by \($0.name) | bars" }, at: invocation.word.columns)
    }
    var result = table
    result.view = .bars
    return .table(result)
  }
}

/// `… | records`
enum RecordsVerb: ViewVerb {
  static let view = Table.View.records
  static let spec = CommandSpec(
    "records", in: .shaping, "shows each row with all its columns, one a line",
    examples: [.init("quotes by Putin | top 1 | records", "all that is known of one quotation")])
}

/// `… | csv`
enum CSVVerb: ViewVerb {
  static let view = Table.View.format(.csv)
  static let spec = CommandSpec(
    "csv", in: .shaping, "writes the rows as CSV, all columns",
    details: ["A text that a spreadsheet would take for a formula gets an apostrophe."],
    examples: [.init("sources | csv", "to the screen"), .init("sources > sources.csv", "to a file")])
}

/// `… | tsv`
enum TSVVerb: ViewVerb {
  static let view = Table.View.format(.tsv)
  static let spec = CommandSpec(
    "tsv", in: .shaping, "writes the rows with tabs between the columns",
    examples: [.init("figures | tsv", "to the screen")])
}

/// `… | json`
enum JSONVerb: ViewVerb {
  static let view = Table.View.format(.json)
  static let spec = CommandSpec(
    "json", in: .shaping, "writes the rows as one JSON array",
    examples: [.init("figures killed | json", "to the screen")])
}

/// `… | jsonl`
enum JSONLVerb: ViewVerb {
  static let view = Table.View.format(.jsonl)
  static let spec = CommandSpec(
    "jsonl", in: .shaping, "writes a JSON object a line",
    examples: [.init("quotes by Lavrov | jsonl", "to the screen")])
}

/// `… | md`
enum MarkdownVerb: ViewVerb {
  static let view = Table.View.format(.md)
  static let spec = CommandSpec(
    "md", in: .shaping, "writes a Markdown table of the columns shown",
    examples: [.init("sources | top 5 | md", "to paste into a text")])
}
