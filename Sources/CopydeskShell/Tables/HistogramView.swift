/// Columns over consecutive days, months or years; where nothing was found, there is a gap.
struct HistogramView {
  private static let height = 8
  /// Room for a date below each column.
  private static let widestColumn = 12
  private let values: [Double]
  private let dates: [String]
  private let noun: Noun
  /// How many rows one column stands for.
  private let fold: Int
  private let axisWidth: Int
  private let columnWidth: Int

  /// The first column names the days, the first number column counts. Nil where there is none, or no row.
  init?(table: Table, rows: ArraySlice<Table.Row>, settings: Settings) {
    guard settings.plain == .off, !rows.isEmpty, let number = table.columns.firstIndex(where: { $0.kind == .number })
    else { return nil }
    let all = rows.map { $0.cells[number].magnitude }
    let total = all.reduce(0, +)
    axisWidth = NumberText.measure(total).count
    let room = settings.width - axisWidth - 2
    let fold = (rows.count + room - 1) / room
    values = stride(from: 0, to: all.count, by: fold).map { all[$0..<min($0 + fold, all.count)].reduce(0, +) }
    dates = stride(from: 0, to: rows.count, by: fold).map { rows[rows.startIndex + $0].cells[0].shown }
    columnWidth = min(Self.widestColumn, room / values.count)
    self.fold = fold
    noun = table.noun
  }

  func lines() -> [StyledLine] {
    let highest = max(values.max() ?? 0, 1)
    let columns = (0..<Self.height).reversed().map { level in
      StyledLine(label(highest, level) + " │", .faint)
        + StyledLine(values.map { cells($0 / highest, level) }.joined(), .number)
    }
    let ticks = dates.enumerated().map { DateAxis.Tick(cell: $0.offset * columnWidth, date: $0.element) }
    let axis = DateAxis(ticks: ticks, width: max(values.count * columnWidth, dates[0].count))
    let foot = [
      StyledLine(TextFitting.paddedLeft("0", to: axisWidth) + " ┼" + axis.rule, .faint),
      StyledLine(TextFitting.blanks(axisWidth + 2) + axis.labels, .faint),
    ]
    let folded = fold > 1 ? ["", StyledLine("each column is \(NumberText.counted(fold, noun))", .faint)] : []
    return (columns + foot).map { $0.withoutTrailingBlanks } + folded
  }

  private func cells(_ share: Double, _ level: Int) -> String {
    let eighths = share > 0 ? max(1, Int((share * Double(Self.height * 8)).rounded())) : 0
    let gap = columnWidth > 7 ? 2 : columnWidth > 2 ? 1 : 0
    let mark = Blocks.column(eighths: eighths - level * 8)
    return String(repeating: mark, count: columnWidth - gap) + TextFitting.blanks(gap)
  }

  /// The highest value at the top and, where it is whole, its half in the middle.
  private func label(_ highest: Double, _ level: Int) -> String {
    let value: Double? =
      switch level {
      case Self.height - 1: highest
      case Self.height / 2 - 1 where highest.truncatingRemainder(dividingBy: 2) == 0: highest / 2
      default: nil
      }
    return TextFitting.paddedLeft(value.map { NumberText.measure($0) } ?? "", to: axisWidth)
  }
}
