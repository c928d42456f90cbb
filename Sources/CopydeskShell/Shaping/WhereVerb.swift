/// `… | where COLUMN = VALUE [and …]`
enum WhereVerb: ShapingVerb {
  static let spec = CommandSpec(
    "where", in: .shaping, "keeps the rows whose column has a value",
    operand: .init(kind: .column, arity: .phrase, meaning: "a column, a comparison and a value"),
    details: [
      "Comparisons are =, !=, <, <=, >, >= and 'contains'; 'and' joins several. Texts are compared without regard to "
        + "capitals. A figure with a bound is compared by its lower end: \"at least 50\" is not above 50."
    ],
    examples: [
      .init("figures | where value > 50", "only those above 50"),
      .init("quotes | where kind = direct and outlet contains wire", "two conditions"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    var conditions: [Condition] = []
    for words in invocation.operands.split(whereSeparator: { $0.isKeyword("and") }) {
      conditions.append(try Condition(words, in: table))
    }
    guard !conditions.isEmpty else { throw CommandError("a column is expected", at: invocation.word.columns) }
    var result = table
    result.rows = table.rows.selecting(
      table.rows.indices.filter { row in
        conditions.allSatisfy { $0.holds(table.rows.cell(ofRow: row, column: $0.column)) }
      })
    result.heading = "\(NumberText.grouped(result.rows.found)) of \(NumberText.counted(table.rows.found, table.noun))"
    return .table(result)
  }
}
