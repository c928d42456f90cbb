internal import NewsText

/// The rows of a table counted by days, months or years, those without any included.
struct DateCounts {
  private static let mostRows = 10_000
  private let source: Table
  private let date: Int
  private let unit: TimeUnit
  private let counts: [Int: Int]
  private let references: [Int: Reference]
  private let undated: Int

  /// `date` is a date column of `table`; without a unit, the one that fits is taken.
  init(_ table: Table, date: Int, _ unit: TimeUnit?) throws(CommandError) {
    let cells = table.rows.cells(ofColumn: date)
    let dates = cells.compactMap { cell -> CalendarDate? in
      if case .date(let date) = cell { date } else { nil }
    }
    source = table
    self.date = date
    undated = table.rows.count - dates.count
    var chosen = unit ?? .day
    if unit == nil, let first = dates.min(), let last = dates.max() { chosen = .fitting(first, last) }
    self.unit = chosen
    var counts: [Int: Int] = [:]
    var references: [Int: Reference] = [:]
    for (row, cell) in cells.enumerated() {
      guard case .date(let date) = cell else { continue }
      let number = chosen.number(of: date)
      counts[number, default: 0] += 1
      if references[number] == nil { references[number] = table.rows[row].reference }
    }
    self.counts = counts
    self.references = references
    if let first = counts.keys.min(), let last = counts.keys.max(), last - first >= Self.mostRows {
      throw CommandError("the dates are too far apart for a step each \(chosen.rawValue)", suggestion: "per year")
    }
  }

  func table() -> Table {
    let found = NumberText.counted(source.rows.found - undated, source.noun)
    var rows: [Table.Row] = []
    if let first = counts.keys.min(), let last = counts.keys.max() {
      rows = (first...last).map { number in
        Table.Row([.text(unit.name(of: number)), .count(counts[number] ?? 0)], reference: references[number])
      }
    }
    let noun = Noun(unit.rawValue)
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let peak =
      most.map { ", most \(unit == .day ? "on" : "in") \(unit.name(of: $0.key)): \(NumberText.grouped($0.value))" }
      ?? ""
    var table = Table(
      of: noun, heading: "\(found) over \(NumberText.counted(rows.count, noun))\(peak)",
      columns: [.init("date"), .init(source.noun.plural, .number, .number)], rows: rows,
      notes: (undated > 0 ? ["left out: \(NumberText.counted(undated, source.noun)) without a date"] : [])
        + source.notes)
    table.view = .histogram
    return table
  }
}
