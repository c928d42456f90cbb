internal import NewsText

/// A table with a bar for its first number column, each with its number and its share, and the sum below.
struct BarsView {
  /// Longer bars tell no more.
  private static let longest = 60
  private static let shareWidth = 5
  private let rows: ArraySlice<Table.Row>
  private let settings: Settings
  private let number: Int
  private let label: Table.Column
  private let labels: [String]
  private let shares: Shares
  private let heads: [String]

  /// Nil where no column holds numbers.
  init?(table: Table, rows: ArraySlice<Table.Row>, settings: Settings) {
    guard let number = table.columns.firstIndex(where: { $0.kind == .number && $0.place != .details }) else {
      return nil
    }
    let label = table.columns.firstIndex { $0.kind != .number && $0.place == .view } ?? number
    self.rows = rows
    self.settings = settings
    self.number = number
    self.label = table.columns[label]
    labels = rows.map { VisibleText.of($0.cells[label].shown) }
    shares = Shares(table, number: number)
    heads = [table.columns[label].name, table.columns[number].name]
  }

  func lines() -> [StyledLine] {
    let head = StyledLine(text(heads[0], heads[1], shares.name), .faint)
    return [head] + rows.indices.indices.map { line($0) } + sum
  }

  private func line(_ offset: Int) -> StyledLine {
    let row = rows[rows.startIndex + offset]
    let highest = rows.reduce(0) { max($0, $1.cells[number].magnitude) }
    let value = row.cells[number].magnitude
    var line = StyledLine(TextFitting.padded(labels[offset], to: labelWidth) + "  ", label.style)
    line.append(TextFitting.paddedLeft(row.cells[number].shown, to: numberWidth), .number)
    line.append("  " + TextFitting.paddedLeft(NumberText.percent(shares.of(row)), to: Self.shareWidth), .faint)
    line.append("  " + bar(highest > 0 ? value / highest : 0), .number)
    return line.withoutTrailingBlanks
  }

  /// One row is its own sum.
  private var sum: [StyledLine] {
    guard rows.count > 1 else { return [] }
    return [StyledLine(text("sum", shares.shownSum, NumberText.percent(shares.ofAll)), .faint)]
  }

  private func text(_ label: String, _ number: String, _ share: String) -> String {
    TextFitting.padded(label, to: labelWidth) + "  " + TextFitting.paddedLeft(number, to: numberWidth) + "  "
      + TextFitting.paddedLeft(share, to: Self.shareWidth)
  }

  private var labelWidth: Int {
    min((labels + [heads[0], "sum"]).reduce(0) { max($0, DisplayWidth.of($1)) }, settings.width / 3)
  }

  private var numberWidth: Int {
    let numbers = rows.map { $0.cells[number].shown } + [shares.shownSum, heads[1]]
    return min(numbers.reduce(0) { max($0, DisplayWidth.of($1)) }, max(8, settings.width / 4))
  }

  private func bar(_ share: Double) -> String {
    guard settings.plain == .off, share > 0 else { return "" }
    let room = min(Self.longest, max(4, settings.width - labelWidth - numberWidth - Self.shareWidth - 6))
    return Blocks.bar(eighths: max(1, Int((share * Double(room) * 8).rounded())))
  }

  /// The share of each row: what the table says, otherwise that of the sum of its rows.
  private struct Shares {
    let name = "share"
    let shownSum: String
    let ofAll: Double
    private let column: Int?
    private let number: Int
    private let sum: Double

    init(_ table: Table, number: Int) {
      self.number = number
      column = table.column("share")
      let sum = table.rows.reduce(0) { $0 + $1.cells[number].magnitude }
      self.sum = sum
      shownSum = NumberText.measure(sum)
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
