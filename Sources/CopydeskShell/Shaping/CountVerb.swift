/// `… | count by COLUMN`
enum CountVerb: ShapingVerb {
  static let spec = CommandSpec(
    "count", in: .shaping, "counts the rows by the values of a column",
    clauses: [.init("by", .column, "the column")],
    examples: [
      .init("quotes | count by source", "how many quotations each has"),
      .init("quotes | count by outlet | bars", "with a bar each"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    guard let words = invocation.words("by") else {
      let heading = NumberText.counted(table.rows.found, table.noun)
      let column = Table.Column(table.noun.plural, .number, .number)
      return .table(
        Table(
          of: .group, heading: heading, columns: [column], rows: [.init([.count(table.rows.found)], reference: nil)]))
    }
    return .table(table.counted(by: try table.column(named: words)))
  }
}

extension Table {
  /// A row for each value of a column with how many rows have it, most first, then by value.
  func counted(by column: Int) -> Table {
    var places: [Cell: Int] = [:]
    var groups: [Group] = []
    for (row, cell) in rows.cells(ofColumn: column).enumerated() where row != rows.rest {
      if let place = places[cell] {
        groups[place].count += 1
      } else {
        places[cell] = groups.count
        groups.append(Group(cell: cell, count: 1, reference: rows[row].reference))
      }
    }
    let sorted = groups.enumerated().sorted { a, b in
      if a.element.count != b.element.count { return a.element.count > b.element.count }
      if a.element.cell.isEmpty != b.element.cell.isEmpty { return b.element.cell.isEmpty }
      if a.element.cell.precedes(b.element.cell) { return true }
      return b.element.cell.precedes(a.element.cell) ? false : a.offset < b.offset
    }.map { $0.element }
    let total = Double(max(1, rows.found))
    let name = columns[column].name
    return Table(
      of: .group, heading: "\(NumberText.counted(rows.found, noun)) counted by \(name)",
      columns: [columns[column].inView, .init(noun.plural, .number, .number), .init("share", .number, .faint)],
      rows: sorted.map { group in
        Row([group.cell, .count(group.count), .share(Double(group.count) / total)], reference: group.reference)
      }, notes: notes)
  }

  private struct Group {
    let cell: Cell
    var count: Int
    let reference: Reference?
  }
}

extension Table.Column {
  /// The same column, shown in every view.
  var inView: Table.Column {
    Table.Column(name, kind.isFlexible ? .text : kind, style)
  }
}
