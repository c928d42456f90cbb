internal import NewsText

/// A table with a bar for its first number that adds up, each with its share, and the sum below. Where the table gives
/// the share itself, its other numbers stand beside it as long as there is room.
struct BarsView {
  /// Longer bars tell no more.
  private static let longest = 60
  private static let shareWidth = 5
  private let rows: ArraySlice<Table.Row>
  private let settings: Settings
  /// The columns with numbers, in order, and which of them the bars measure.
  private let numbers: [Table.Column]
  private let numberTexts: [[String]]
  private let sums: [String]
  private let measured: [Double]
  private let label: Table.Column
  private let labels: [String]
  private let shares: Shares

  /// Nil where no column holds numbers.
  init?(table: Table, rows: ArraySlice<Table.Row>, settings: Settings) {
    let shown = table.columns.indices.filter { table.columns[$0].kind.isNumber && table.columns[$0].place != .details }
    let label = table.columns.firstIndex { !$0.kind.isNumber && $0.place == .view }
    guard let number = shown.first(where: { table.columns[$0].kind == .number }) ?? shown.first else { return nil }
    self.rows = rows
    self.settings = settings
    self.label = table.columns[label ?? number]
    labels = rows.map { VisibleText.of($0.cells[label ?? number].shown) }
    shares = Shares(table, number: number)
    measured = rows.map { $0.cells[number].magnitude }
    let taken = Self.numbers(of: table, shown, measured: number, width: settings.width)
    numbers = taken.map { table.columns[$0] }
    numberTexts = taken.map { column in rows.map { $0.cells[column].shown } }
    sums = taken.map { column in
      guard table.columns[column].kind == .number else { return "" }
      return NumberText.measure(table.rows.reduce(0) { $0 + $1.cells[column].magnitude })
    }
  }

  /// The columns that stand beside the bars: all where the table has a share, and they leave half the line.
  private static func numbers(of table: Table, _ shown: [Int], measured: Int, width: Int) -> [Int] {
    guard let share = table.column("share") else { return [measured] }
    let others = shown.filter { $0 != share }
    let room = others.reduce(0) { $0 + DisplayWidth.of(table.columns[$1].name) + ColumnWidths.gap }
    return room <= width / 2 ? others : [measured]
  }

  func lines() -> [StyledLine] {
    let head = StyledLine(text(label.name, numbers.map { $0.name }, shares.name), .faint)
    return [head] + rows.indices.indices.map { line($0) } + sum
  }

  private func line(_ offset: Int) -> StyledLine {
    let highest = measured.max() ?? 0
    var line = StyledLine(TextFitting.padded(labels[offset], to: labelWidth), label.style)
    for (texts, width) in zip(numberTexts, numberWidths) {
      line.append(gap + TextFitting.paddedLeft(texts[offset], to: width), .number)
    }
    let share = NumberText.percent(shares.of(rows[rows.startIndex + offset]))
    line.append(gap + TextFitting.paddedLeft(share, to: Self.shareWidth), .faint)
    line.append(gap + bar(highest > 0 ? measured[offset] / highest : 0), .number)
    return line.withoutTrailingBlanks
  }

  /// One row is its own sum.
  private var sum: [StyledLine] {
    guard rows.count > 1 else { return [] }
    return [StyledLine(text("sum", sums, NumberText.percent(shares.ofAll)), .faint)]
  }

  private func text(_ label: String, _ numbers: [String], _ share: String) -> String {
    let columns = zip(numbers, numberWidths).map { TextFitting.paddedLeft($0, to: $1) }
    return
      ([TextFitting.padded(label, to: labelWidth)] + columns + [TextFitting.paddedLeft(share, to: Self.shareWidth)])
      .joined(separator: gap)
  }

  private var gap: String { TextFitting.blanks(ColumnWidths.gap) }

  private var labelWidth: Int {
    min((labels + [label.name, "sum"]).reduce(0) { max($0, DisplayWidth.of($1)) }, settings.width / 3)
  }

  private var numberWidths: [Int] {
    numbers.indices.map { column in
      let widest = (numberTexts[column] + [sums[column], numbers[column].name]).reduce(0) {
        max($0, DisplayWidth.of($1))
      }
      return min(widest, max(8, settings.width / 4))
    }
  }

  private func bar(_ share: Double) -> String {
    guard settings.plain == .off, share > 0 else { return "" }
    let used = numberWidths.reduce(labelWidth + Self.shareWidth + 2 * ColumnWidths.gap) { $0 + $1 + ColumnWidths.gap }
    let room = min(Self.longest, max(4, settings.width - used))
    return Blocks.bar(eighths: max(1, Int((share * Double(room) * 8).rounded())))
  }

  /// The share of each row: what the table says, otherwise that of the sum of its rows.
  private struct Shares {
    let name = "share"
    let ofAll: Double
    private let column: Int?
    private let number: Int
    private let sum: Double

    init(_ table: Table, number: Int) {
      self.number = number
      column = table.column("share")
      let sum = table.rows.reduce(0) { $0 + $1.cells[number].magnitude }
      self.sum = sum
      ofAll = column.map { column in table.rows.reduce(0) { $0 + $1.cells[column].magnitude } } ?? (sum > 0 ? 1 : 0)
    }

    func of(_ row: Table.Row) -> Double {
      if let column { return row.cells[column].magnitude }
      return sum > 0 ? row.cells[number].magnitude / sum : 0
    }
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
