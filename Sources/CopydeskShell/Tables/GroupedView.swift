internal import NewsText

/// A table in columns, its rows under the values of one column.
struct GroupedView {
  let table: Table
  /// The column that the rows are grouped by; rows of one value stand together.
  let name: String
  let rows: ArraySlice<Table.Row>
  let settings: Settings

  /// Nil where there is no such column, or the others do not fit.
  func lines() -> [StyledLine]? {
    guard let column = table.column(name) else { return nil }
    let others = table.columns.indices.filter { $0 != column }
    let inner = Table(
      of: table.noun, heading: "", columns: others.map { table.columns[$0] },
      rows: rows.map { row in .init(others.map { row.cells[$0] }, reference: row.reference) })
    guard let arranged = ColumnsView(inner, rows: ArraySlice(inner.rows), settings: settings).arrangement() else {
      return nil
    }
    var lines = arranged.head
    var previous: Cell?
    let counts = rows.reduce(into: [Cell: Int]()) { $0[$1.cells[column], default: 0] += 1 }
    for (row, own) in zip(rows, arranged.rows) {
      if row.cells[column] != previous {
        lines += [""] + title(row.cells[column], counts[row.cells[column]] ?? 0)
        previous = row.cells[column]
      }
      lines += own
    }
    return lines
  }

  /// The value in as many lines as it needs, the count behind the last.
  private func title(_ cell: Cell, _ count: Int) -> [StyledLine] {
    let counted = "  " + NumberText.counted(count, table.noun)
    let parts = TextFitting.wrapped(VisibleText.of(cell.shown), to: settings.width - DisplayWidth.of(counted))
    return parts.enumerated().map { place, part in
      place == parts.count - 1 ? StyledLine(part, .heading) + StyledLine(counted, .faint) : StyledLine(part, .heading)
    }
  }
}
