/// A table in columns. Prose gets the room that is left; where that is too little, it stands under its row.
struct ColumnsView {
  private static let leastProse = 60
  private static let leastTitle = 24
  private static let proseLines = 3
  private static let indent = 4

  private let columns: [Table.Column]
  private let prose: Table.Column?
  private let cells: [[String]]
  private let proseCells: [String]
  private let settings: Settings

  /// `rows` are those of `table` that are shown.
  init(_ table: Table, rows: ArraySlice<Table.Row>, settings: Settings) {
    let shown = table.columns.indices.filter { table.columns[$0].place == .view }
    let proseIndex = shown.last { table.columns[$0].kind == .prose || table.columns[$0].kind == .title }
    let others = shown.filter { $0 != proseIndex }
    columns = others.map { table.columns[$0] }
    prose = proseIndex.map { table.columns[$0] }
    cells = rows.map { row in others.map { VisibleText.of(row.cells[$0].shown) } }
    proseCells = proseIndex.map { index in rows.map { VisibleText.of($0.cells[index].shown) } } ?? []
    self.settings = settings
  }

  /// Nil where not even short texts fit side by side.
  func lines() -> [StyledLine]? {
    let natural = naturalWidths
    guard let prose else { return besides(natural: natural, prose: nil) }
    let used = natural.reduce(0, +) + ColumnWidths.gap * natural.count
    let widest = proseCells.reduce(0) { max($0, DisplayWidth.of($1)) }
    let room = settings.width - used
    guard settings.wrap == .off, room >= min(widest, prose.kind == .title ? Self.leastTitle : Self.leastProse) else {
      return stacked(natural: natural, prose: prose)
    }
    return besides(natural: natural, prose: prose)
  }

  private var naturalWidths: [Int] {
    columns.indices.map { index in
      cells.reduce(DisplayWidth.of(columns[index].name)) { max($0, DisplayWidth.of($1[index])) }
    }
  }

  private func besides(natural: [Int], prose: Table.Column?) -> [StyledLine]? {
    guard let widths = ColumnWidths(natural: natural, kinds: columns.map { $0.kind }, width: settings.width).widths
    else { return nil }
    let room = settings.width - widths.reduce(0, +) - ColumnWidths.gap * widths.count
    let names = columns.map { $0.name }
    var lines = head(names, widths, prose: prose.map { TextFitting.cut($0.name, to: room) }, room: room)
    for (index, row) in cells.enumerated() {
      var line = self.line(row, widths)
      if let prose {
        line.append(gap)
        line.append(TextFitting.cut(proseCells[index], to: room), prose.style)
      }
      lines.append(trimmed(line))
    }
    return lines
  }

  private func stacked(natural: [Int], prose: Table.Column) -> [StyledLine]? {
    guard let widths = ColumnWidths(natural: natural, kinds: columns.map { $0.kind }, width: settings.width).widths
    else { return nil }
    var lines = head(columns.map { $0.name }, widths, prose: nil, room: 0)
    for (index, row) in cells.enumerated() {
      lines.append(trimmed(line(row, widths)))
      let width = settings.width - Self.indent
      let limit = settings.wrap == .on ? Int.max : Self.proseLines
      for part in TextFitting.wrapped(proseCells[index], to: width, atMost: limit) where !part.isEmpty {
        lines.append(StyledLine(TextFitting.blanks(Self.indent)) + StyledLine(part, prose.style))
      }
    }
    return lines
  }

  private var gap: String { TextFitting.blanks(ColumnWidths.gap) }

  private func head(_ names: [String], _ widths: [Int], prose: String?, room: Int) -> [StyledLine] {
    var titles = zip(columns, widths).map { aligned($0.name, to: $1, as: $0.kind) }
    var rules = widths.map { String(repeating: "─", count: $0) }
    if let prose {
      titles.append(prose)
      let widest = proseCells.reduce(DisplayWidth.of(prose)) { max($0, DisplayWidth.of($1)) }
      rules.append(String(repeating: "─", count: min(room, widest)))
    }
    let title = trimmed(StyledLine(titles.joined(separator: gap), .faint))
    return settings.plain == .on ? [title] : [title, StyledLine(rules.joined(separator: gap), .faint)]
  }

  private func line(_ row: [String], _ widths: [Int]) -> StyledLine {
    var line = StyledLine()
    for (index, text) in row.enumerated() {
      if index > 0 { line.append(gap) }
      line.append(aligned(text, to: widths[index], as: columns[index].kind), columns[index].style)
    }
    return line
  }

  private func aligned(_ text: String, to width: Int, as kind: Table.Column.Kind) -> String {
    kind == .number ? TextFitting.paddedLeft(text, to: width) : TextFitting.padded(text, to: width)
  }

  private func trimmed(_ line: StyledLine) -> StyledLine {
    line.withoutTrailingBlanks
  }
}
