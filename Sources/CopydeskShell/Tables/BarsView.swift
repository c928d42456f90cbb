/// A table with a bar for its first number column, each with its number and its share of the sum.
struct BarsView {
  let table: Table
  let rows: ArraySlice<Table.Row>
  let settings: Settings

  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]

  /// Nil where no column holds numbers.
  func lines() -> [StyledLine]? {
    guard let number = table.columns.firstIndex(where: { $0.kind == .number }) else { return nil }
    let label = table.columns.firstIndex { $0.kind != .number && $0.place == .view } ?? number
    let values = rows.map { $0.cells[number].magnitude }
    let sum = table.rows.reduce(0) { $0 + $1.cells[number].magnitude }
    let labels = rows.map { VisibleText.of($0.cells[label].shown) }
    let numbers = rows.map { $0.cells[number].shown }
    let widest = min(labels.reduce(0) { max($0, DisplayWidth.of($1)) }, settings.width / 3)
    let numberWidth = numbers.reduce(0) { max($0, $1.count) }
    let room = max(8, settings.width - widest - numberWidth - 10)
    let highest = values.max() ?? 0
    let head = TextFitting.padded(table.columns[label].name, to: widest) + "  " + table.columns[number].name
    let bars = labels.indices.map { offset in
      let text = TextFitting.padded(labels[offset], to: widest)
      var line = StyledLine(text, table.columns[label].style) + StyledLine("  ")
      line.append(TextFitting.paddedLeft(numbers[offset], to: numberWidth), .number)
      line.append(TextFitting.paddedLeft(NumberText.percent(sum > 0 ? values[offset] / sum : 0), to: 6), .faint)
      line.append("  ")
      line.append(bar(highest > 0 ? values[offset] / highest : 0, room), .number)
      return line.withoutTrailingBlanks
    }
    return [StyledLine(head, .faint).withoutTrailingBlanks] + bars
  }

  private func bar(_ share: Double, _ room: Int) -> String {
    guard settings.plain == .off, share > 0 else { return "" }
    let eighths = max(1, Int((share * Double(room) * 8).rounded()))
    let whole = String(repeating: "█", count: eighths / 8)
    return eighths % 8 == 0 ? whole : whole + String(Self.eighths[eighths % 8 - 1])
  }
}

extension Cell {
  /// The number in it; 0 where there is none.
  var magnitude: Double {
    switch self {
    case .count(let number): Double(number)
    case .number(let number), .score(let number): number
    case .share(let share): share
    case .quantity(let quantity): quantity.low ?? quantity.high ?? 0
    default: 0
    }
  }
}
