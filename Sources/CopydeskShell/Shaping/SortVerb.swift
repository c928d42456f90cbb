/// `… | sort COLUMN [down]`
enum SortVerb: ShapingVerb {
  static let spec = CommandSpec(
    "sort", in: .shaping, "sorts the rows by a column, upwards",
    operand: .init(kind: .column, arity: .phrase, meaning: "a column's name"),
    clauses: [.init("down", "the highest first"), .init("desc", "the same, as SQL says it")],
    details: ["Equal rows keep their order; what is empty comes last."],
    examples: [
      .init("figures | sort value down", "the highest first"), .init("sources | sort source", "by name"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    let column = try table.column(named: invocation.operands)
    let isDown = invocation.has("down") || invocation.has("desc")
    var result = table
    let cells = table.rows.cells(ofColumn: column)
    let sorted = cells.indices.filter { !cells[$0].isEmpty }.sorted { a, b in
      if cells[a].precedes(cells[b]) { return !isDown }
      if cells[b].precedes(cells[a]) { return isDown }
      return a < b
    }
    result.rows = table.rows.selecting(sorted + cells.indices.filter { cells[$0].isEmpty })
    return .table(result)
  }
}
