internal import NewsText

/// A row as a chart over time shows it.
struct PlotPoint {
  let date: CalendarDate
  let value: Double
  /// What its mark is chosen by.
  let series: String?

  /// Nil where the row has no date, or no number that can be measured.
  init?(_ row: Table.Row, date: Int, value: Int, series: Int?) {
    guard case .date(let day) = row.cells[date], let number = row.cells[value].measured else { return nil }
    self.date = day
    self.value = number
    self.series = series.map { VisibleText.of(row.cells[$0].shown) }
  }
}

extension Cell {
  /// The number in it, the lower end of a figure with bounds; nil where there is none.
  var measured: Double? {
    switch self {
    case .count, .number, .score, .share: magnitude
    case .quantity(let quantity): quantity.low ?? quantity.high
    default: nil
    }
  }
}
