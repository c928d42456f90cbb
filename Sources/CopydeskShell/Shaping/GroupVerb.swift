/// `… | group by COLUMN`
enum GroupVerb: ShapingVerb {
  static let spec = CommandSpec(
    "group", in: .shaping, "puts the rows under the values of a column",
    clauses: [.init("by", .column, "the column")],
    details: ["Groups stand in the order of their first row; rows keep their order."],
    examples: [
      .init("quotes | group by source", "what each source says"), .init("articles | group by date", "day by day"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    guard let words = invocation.words("by") else {
      throw CommandError("'group' needs 'by' and a column", at: invocation.word.columns)
    }
    return .table(table.grouped(by: try table.column(named: words)))
  }
}

extension Table {
  /// Rows of one value together, in the order of each value's first row.
  func grouped(by column: Int) -> Table {
    var places: [Cell: Int] = [:]
    var groups: [[Int]] = []
    for (row, cell) in rows.cells(ofColumn: column).enumerated() {
      if let place = places[cell] {
        groups[place].append(row)
      } else {
        places[cell] = groups.count
        groups.append([row])
      }
    }
    var result = self
    result.rows = rows.selecting(groups.flatMap { $0 })
    result.view = .grouped(by: columns[column].name)
    return result
  }
}
