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
    let filled = table.rows.enumerated().filter { !$0.element.cells[column].isEmpty }
    let sorted = filled.sorted { a, b in
      let (left, right) = (a.element.cells[column], b.element.cells[column])
      if left.precedes(right) { return !isDown }
      if right.precedes(left) { return isDown }
      return a.offset < b.offset
    }
    result.rows = sorted.map { $0.element } + table.rows.filter { $0.cells[column].isEmpty }
    return .table(result)
  }
}
