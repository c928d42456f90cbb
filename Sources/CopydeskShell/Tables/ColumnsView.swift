/// A table in columns. Prose gets the room that is left; where that is too little, it stands under its row.
struct ColumnsView {
  private static let proseLines = 3
  private static let indent = 4

  private let table: Table
  private let rows: ArraySlice<Table.Row>
  private let settings: Settings

  /// `rows` are those of `table` that are shown.
  init(_ table: Table, rows: ArraySlice<Table.Row>, settings: Settings) {
    self.table = table
    self.rows = rows
    self.settings = settings
  }

  /// Lines above the rows, and those of each row.
  struct Arrangement {
    var head: [StyledLine]
    var rows: [[StyledLine]] = []

    var lines: [StyledLine] { head + rows.flatMap { $0 } }
  }

  /// The widest arrangement that fits; nil where not even short texts fit side by side.
  func arrangement() -> Arrangement? {
    let all = ShownColumns(table, rows) { column, isEmpty in column.place == .view || column.place == .wide && !isEmpty
    }
    let needed = ShownColumns(table, rows) { column, _ in column.place == .view }
    guard needed.flexible != nil else {
      return beside(all, leastText: .max) ?? beside(needed, leastText: ColumnWidths.leastText)
    }
    if settings.wrap == .on {
      return stacked(all, leastText: .max) ?? stacked(needed, leastText: ColumnWidths.leastText)
    }
    return beside(all, leastText: .max) ?? beside(needed, leastText: ColumnWidths.leastTextBeside)
      ?? stacked(all, leastText: .max) ?? stacked(needed, leastText: ColumnWidths.leastText)
  }

  /// All cells of a row in one line; nil where a text column would be narrower than `leastText`.
  private func beside(_ shown: ShownColumns, leastText: Int) -> Arrangement? {
    let least = shown.flexible.map { min(shown.widestFlexible, $0.leastRoom) + ColumnWidths.gap } ?? 0
    guard
      let widths = ColumnWidths(
        shown, width: settings.width - least, leastText: leastText, rest: shown.flexible == nil ? .ofTexts : .ofProse
      )
      .widths
    else { return nil }
    let used = widths.reduce(0) { $0 + $1 + ColumnWidths.gap }
    let room = max(0, settings.width - used)
    var result = Arrangement(head: head(shown, widths, flexibleRoom: min(room, shown.widestFlexible)))
    for index in rows.indices.indices {
      if isSetApart(index) { result.rows.append(Array(result.head.dropFirst())) }
      let line = self.line(shown, row: index, widths)
      let parts = flexibleParts(shown, row: index, room: room)
      guard let first = parts.first, let flexible = shown.flexible else {
        result.rows.append([line.withoutTrailingBlanks])
        continue
      }
      let whole = line + StyledLine(gap) + StyledLine.marked(first, flexible.style)
      let more = parts.dropFirst().map { StyledLine(TextFitting.blanks(used)) + .marked($0, flexible.style) }
      result.rows.append([whole.withoutTrailingBlanks] + more)
    }
    return result
  }

  private func flexibleParts(_ shown: ShownColumns, row: Int, room: Int) -> [String] {
    guard let flexible = shown.flexible else { return [] }
    let text = shown.flexibleTexts[row]
    return flexible.kind == .note || flexible.kind == .wholeProse
      ? TextFitting.wrapped(text, to: room) : [TextFitting.cut(TextFitting.showingMatch(text, in: room), to: room)]
  }

  /// The flexible cell under its row; nil where a text column would be narrower than `leastText`.
  private func stacked(_ columns: ShownColumns, leastText: Int) -> Arrangement? {
    let shown = columns.withRemarksBelow()
    let fitted = ColumnWidths(shown, width: settings.width, leastText: leastText, rest: .ofTexts)
    guard let widths = fitted.widths else { return nil }
    var result = Arrangement(head: head(shown, widths, flexibleRoom: nil))
    let limit = settings.wrap == .on || shown.flexible?.kind == .wholeProse ? Int.max : Self.proseLines
    for index in rows.indices.indices {
      var lines = [line(shown, row: index, widths).withoutTrailingBlanks]
      let room = settings.width - Self.indent
      let text =
        limit == .max
        ? shown.flexibleTexts[index]
        : TextFitting.showingMatch(shown.flexibleTexts[index], in: room * (limit - 1))
      let parts = TextFitting.wrapped(text, to: room, atMost: limit)
      lines += parts.filter { !$0.isEmpty && !shown.isFlexibleEmpty[index] }.map { part in
        StyledLine(TextFitting.blanks(Self.indent)) + StyledLine.marked(part, shown.flexible?.style ?? .plain)
      }
      lines += shown.remarks[index].flatMap { TextFitting.wrapped($0, to: room, atMost: limit) }
        .map { StyledLine(TextFitting.blanks(Self.indent)) + StyledLine($0, .faint) }
      result.rows.append(lines)
    }
    return result
  }

  /// Whether a rule parts the row from those above: what belongs to none of them.
  private func isSetApart(_ index: Int) -> Bool {
    index > 0 && index == rows.count - 1 && rows.startIndex + index == table.rows.rest
  }

  private var gap: String { TextFitting.blanks(ColumnWidths.gap) }

  private func head(_ shown: ShownColumns, _ widths: [Int], flexibleRoom: Int?) -> [StyledLine] {
    var titles = zip(shown.columns, widths).map { aligned($0.name, to: $1, as: $0.kind) }
    var rules = widths.map { String(repeating: "─", count: $0) }
    if let flexible = shown.flexible, let flexibleRoom {
      titles.append(TextFitting.cut(flexible.name, to: flexibleRoom))
      rules.append(String(repeating: "─", count: flexibleRoom))
    }
    let title = StyledLine(titles.joined(separator: gap), .faint).withoutTrailingBlanks
    return settings.plain == .on ? [title] : [title, StyledLine(rules.joined(separator: gap), .faint)]
  }

  private func line(_ shown: ShownColumns, row: Int, _ widths: [Int]) -> StyledLine {
    var line = StyledLine()
    for (index, column) in shown.columns.enumerated() {
      if index > 0 { line.append(gap) }
      line.append(aligned(shown.texts[index][row], to: widths[index], as: column.kind), column.style)
    }
    return line
  }

  private func aligned(_ text: String, to width: Int, as kind: Table.Column.Kind) -> String {
    kind.isNumber ? TextFitting.paddedLeft(text, to: width) : TextFitting.padded(text, to: width)
  }
}
