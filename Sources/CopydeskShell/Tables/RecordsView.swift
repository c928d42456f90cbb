/// A table as records: one line a cell, for rows that are too wide for columns.
struct RecordsView {
  let columns: [Table.Column]
  let rows: ArraySlice<Table.Row>
  let settings: Settings

  func lines() -> [StyledLine] {
    let widest = columns.reduce(0) { max($0, DisplayWidth.of($1.name)) }
    var lines: [StyledLine] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
        let label = StyledLine(TextFitting.padded(column.name, to: widest) + "  ", .faint)
        let indent = StyledLine(TextFitting.blanks(widest + 2))
        let parts = TextFitting.wrapped(VisibleText.of(cell.shown), to: max(20, settings.width - widest - 2))
        for (index, part) in parts.enumerated() {
          lines.append((index == 0 ? label : indent) + StyledLine(part, column.style))
        }
      }
    }
    return lines
  }
}
