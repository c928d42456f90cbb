internal import NewsText

/// One comparison of `where`.
struct Condition {
  private enum Comparison: String {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
    case contains
  }

  private enum Value {
    case number(Double)
    case period(Period)
    case text(String)
  }

  /// The column whose cells it looks at.
  let column: Int
  private let comparison: Comparison
  private let value: Value

  init(_ words: ArraySlice<Word>, in table: Table) throws(CommandError) {
    let named = try table.column(openingWith: words)
    let rest = words.dropFirst(named.wordCount)
    guard let sign = rest.first, let comparison = Comparison(rawValue: Self.plain(sign.text)) else {
      throw CommandError("=, !=, <, <=, >, >= or contains is expected", at: rest.first?.columns ?? words.last?.columns)
    }
    let values = Array(rest.dropFirst())
    guard !values.isEmpty else { throw CommandError("a value is expected", at: sign.columns) }
    column = named.index
    self.comparison = comparison
    value = try Self.value(values, table.columns[named.index], comparison, in: table)
  }

  private static func plain(_ sign: String) -> String {
    switch sign.lowercased() {
    case "==", "is": "="
    case "<>": "!="
    case let other: other
    }
  }

  private static func value(
    _ words: [Word], _ column: Table.Column, _ comparison: Comparison, in table: Table
  ) throws(CommandError) -> Value {
    if comparison == .contains { return .text(words.joined.lowercased()) }
    if column.kind == .date { return .period(try Period(words)) }
    let text = words.joined
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? String(text.dropLast()) : text) else {
      guard column.kind != .number else {
        throw CommandError("'\(column.name)' is compared with a number", at: words.columns)
      }
      return .text(text.lowercased())
    }
    return column.kind == .number || table.holdsQuantities(column)
      ? .number(isPercent ? number / 100 : number) : .text(text.lowercased())
  }

  func holds(_ cell: Cell) -> Bool {
    if cell.isEmpty { return comparison == .notEqual }
    switch value {
    case .number(let number): return compares(cell.magnitude, number)
    case .period(let period):
      guard case .date(let date) = cell else { return false }
      return compares(date, period)
    case .text(let text):
      let shown = cell.shown.lowercased()
      return comparison == .contains ? shown.contains(text) : compares(shown, text)
    }
  }

  private func compares<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .more: a > b
    case .moreOrEqual: a >= b
    case .contains: false
    }
  }

  private func compares(_ date: CalendarDate, _ period: Period) -> Bool {
    switch comparison {
    case .equal, .contains: period.first <= date && date <= period.last
    case .notEqual: date < period.first || period.last < date
    case .less: date < period.first
    case .lessOrEqual: date <= period.last
    case .more: date > period.last
    case .moreOrEqual: date >= period.first
    }
  }
}

extension Table {
  /// Whether the cells of `column` are figures with bounds.
  fileprivate func holdsQuantities(_ column: Column) -> Bool {
    guard let index = columns.firstIndex(of: column) else { return false }
    return rows.indices.contains { row in
      if case .quantity = rows.cell(ofRow: row, column: index) { true } else { false }
    }
  }
}
