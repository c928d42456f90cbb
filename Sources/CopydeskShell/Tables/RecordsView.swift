internal import NewsText

/// A table as records: one line a cell, for rows that are too wide for columns.
struct RecordsView {
  private let columns: [Table.Column]
  private let cells: [[Cell]]
  private let settings: Settings

  init(
    _ table: Table, rows: ArraySlice<Table.Row>, settings: Settings, taking takes: (Table.Column) -> Bool
  ) {
    let taken = table.columns.indices.filter { takes(table.columns[$0]) }
    columns = taken.map { table.columns[$0] }
    cells = rows.map { row in taken.map { row.cells[$0] } }
    self.settings = settings
  }

  /// Empty where there is nothing to say: in plain answers, of what is only drawn.
  private func text(of cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .series(let numbers) where settings.plain == .on: Sparkline.spoken(numbers)
    case .drawing where settings.plain == .on: ""
    default: VisibleText.of(cell.marked)
    }
  }

  func lines() -> [StyledLine] {
    let widest = columns.reduce(0) { max($0, DisplayWidth.of($1.name)) }
    var lines: [StyledLine] = []
    for row in cells {
      if !lines.isEmpty { lines.append("") }
      for (column, cell) in zip(columns, row) {
        let text = text(of: cell)
        guard !text.isEmpty else { continue }
        let label = StyledLine(TextFitting.padded(column.name, to: widest) + "  ", .faint)
        let indent = StyledLine(TextFitting.blanks(widest + 2))
        let parts = TextFitting.wrapped(text, to: max(20, settings.width - widest - 2))
        for (index, part) in parts.enumerated() {
          lines.append((index == 0 ? label : indent) + StyledLine.marked(part, column.style))
        }
      }
    }
    return lines
  }
}
