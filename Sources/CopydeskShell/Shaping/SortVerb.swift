/// `… | sort COLUMN [down]`
enum SortVerb: ShapingVerb {
  static let spec = CommandSpec(
    "sort", in: .shaping, "sorts the rows by a column, upwards",
    operand: .init(kind: .column, arity: .phrase, meaning: "a column's name"),
    clauses: [.init("down", "the highest first"), .init("desc", "the same, as SQL says it")],
    details: [
      "Equal rows keep their order; what is empty comes last. A concordance is also sorted by a word beside the match: "
        + "1L, 2L, 3L, 1R, 2R or 3R."
    ],
    examples: [
      .init("figures | sort value down", "the highest first"), .init("sources | sort source", "by name"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    if let word = contextWord(of: table, invocation.operands), let column = table.column(word.column) {
      var result = table
      let order = word.order(of: table.rows.cells(ofColumn: column))
      result.rows = table.rows.selecting(isDown(invocation) ? order.reversed() : order)
      return .table(result)
    }
    let column = try table.column(named: invocation.operands)
    let isDown = isDown(invocation)
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

  private static func isDown(_ invocation: Invocation) -> Bool {
    invocation.has("down") || invocation.has("desc")
  }

  /// The word beside the match that a concordance is to be sorted by: `1L`.
  private static func contextWord(of table: Table, _ operands: [Word]) -> ContextWord? {
    guard case .concordance = table.view, operands.count == 1 else { return nil }
    return ContextWord(rawValue: operands[0].text.uppercased())
  }
}
