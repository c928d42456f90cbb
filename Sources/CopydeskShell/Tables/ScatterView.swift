/// Numbers over dates, a mark each.
struct ScatterView {
  private static let height = 12
  private static let marks: [Character] = ["●", "○", "▲", "△", "■", "□"]
  private let points: [PlotPoint]
  private let names: [String]
  private let scale: PlotScale
  private let width: Int

  /// Nil where the table has no such columns, or no row has both a date and a number.
  init?(table: Table, rows: ArraySlice<Table.Row>, value: String, series: String?, settings: Settings) {
    guard settings.plain == .off, let value = table.column(value),
      let date = table.columns.firstIndex(where: { $0.kind == .date })
    else { return nil }
    let series = series.flatMap { table.column($0) }
    let points = rows.compactMap { PlotPoint($0, date: date, value: value, series: series) }
    guard let scale = PlotScale(points) else { return nil }
    self.points = points
    self.scale = scale
    names = points.reduce(into: []) { names, point in
      if let name = point.series, !names.contains(name) { names.append(name) }
    }
    width = max(20, settings.width - scale.labelWidth - 2)
  }

  func lines() -> [StyledLine] {
    let cells = self.cells
    let body = (0..<Self.height).reversed().map { level in
      StyledLine(TextFitting.paddedLeft(scale.label(level, of: Self.height), to: scale.labelWidth) + " │", .faint)
        + StyledLine(String((0..<width).map { cells[level * width + $0] ?? " " }), .number)
    }
    let axis = DateAxis(ticks: scale.ticks(width: width), width: width)
    let edge = TextFitting.blanks(scale.labelWidth)
    let foot = [StyledLine(edge + " └" + axis.rule, .faint), StyledLine(edge + "  " + axis.labels, .faint)]
    return (body + foot).map { $0.withoutTrailingBlanks } + legend
  }

  /// A digit stands where that many points meet.
  private var cells: [Int: Character] {
    var counts: [Int: Int] = [:]
    var cells: [Int: Character] = [:]
    for point in points {
      let cell = scale.level(of: point, of: Self.height) * width + scale.column(of: point, width: width)
      counts[cell, default: 0] += 1
      let count = counts[cell] ?? 1
      cells[cell] = count == 1 ? mark(of: point) : count > 9 ? "+" : Character(String(count))
    }
    return cells
  }

  private func mark(of point: PlotPoint) -> Character {
    guard let name = point.series, let index = names.firstIndex(of: name) else { return Self.marks[0] }
    return Self.marks[min(index, Self.marks.count - 1)]
  }

  private var legend: [StyledLine] {
    let shown = names.prefix(Self.marks.count - 1).enumerated().map { "\(Self.marks[$0.offset]) \($0.element)" }
    let rest = names.dropFirst(Self.marks.count - 1)
    let last =
      switch rest.count {
      case 0: [String]()
      case 1: ["\(Self.marks[Self.marks.count - 1]) \(rest.joined())"]
      default: ["\(Self.marks[Self.marks.count - 1]) \(rest.count) others"]
      }
    let scaleNote = scale.isLogarithmic ? ["each line is as many times the one below"] : []
    let meet = cells.values.contains { $0.isNumber || $0 == "+" } ? ["a digit: so many in one place"] : []
    let parts = [(shown + last).joined(separator: ", ")] + meet + scaleNote
    let text = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    return text.isEmpty ? [] : [""] + TextFitting.wrapped(text, to: width).map { StyledLine($0, .faint) }
  }
}
