internal import NewsText

/// The axes of a chart over time. Where the highest value is a hundred times the lowest or more, each line upwards is
/// a factor and not a step.
struct PlotScale {
  private let first: CalendarDate
  private let last: CalendarDate
  private let lowest: Double
  private let highest: Double
  let isLogarithmic: Bool

  /// Nil where there is no point.
  init?(_ points: [PlotPoint]) {
    let values = points.map { $0.value }.filter { $0.isFinite }
    guard let first = points.map({ $0.date }).min(), let last = points.map({ $0.date }).max(),
      let low = values.min(), let high = values.max()
    else { return nil }
    self.first = first
    self.last = last
    isLogarithmic = low > 0 && high / low >= 100
    lowest = isLogarithmic || low < 0 ? low : low == high ? min(0, low) : low
    highest = high > lowest ? high : lowest + 1
  }

  var labelWidth: Int {
    [lowest, middle, highest].reduce(0) { max($0, Self.text($1).count) }
  }

  /// The labels of the lowest, the middle and the highest of `count` lines.
  func label(_ level: Int, of count: Int) -> String {
    switch level {
    case 0: Self.text(lowest)
    case count / 2: Self.text(middle)
    case count - 1: Self.text(highest)
    default: ""
    }
  }

  /// From ten upwards the decimals of a label tell nothing.
  private static func text(_ value: Double) -> String {
    NumberText.measure(value < 10 ? value : value.rounded())
  }

  private var middle: Double { isLogarithmic ? (lowest * highest).squareRoot() : (lowest + highest) / 2 }

  func level(of point: PlotPoint, of count: Int) -> Int {
    let value = min(max(point.value, lowest), highest)
    let share = (value - lowest) / (highest - lowest)
    guard isLogarithmic else { return Int((share * Double(count - 1)).rounded()) }
    // the level that halves the way in factors, found without a logarithm, so that every machine draws the same
    var (low, high) = (0, count - 1)
    while low < high {
      let half = (low + high) / 2
      if value > power(Double(half) + 0.5, of: count - 1) { low = half + 1 } else { high = half }
    }
    return low
  }

  /// The value at `level` of `count` equal factors from the lowest to the highest.
  private func power(_ level: Double, of count: Int) -> Double {
    var factor = highest / lowest
    var share = level / Double(count)
    var result = lowest
    for _ in 0..<40 {
      factor = factor.squareRoot()
      share *= 2
      if share >= 1 {
        result *= factor
        share -= 1
      }
    }
    return result
  }

  func column(of point: PlotPoint, width: Int) -> Int {
    let span = last.ordinal - first.ordinal
    return span == 0 ? 0 : (point.date.ordinal - first.ordinal) * (width - 1) / span
  }

  /// The first day, the last one, and those between them that divide the axis evenly.
  func ticks(width: Int) -> [DateAxis.Tick] {
    let span = last.ordinal - first.ordinal
    let labels = max(1, min(span, width / 14))
    return (0...labels).map { number in
      let day = span * number / labels
      let date = TimeUnit.day.name(of: first.ordinal + day)
      let cell = span == 0 ? 0 : day * (width - 1) / span
      return DateAxis.Tick(cell: number == labels && number > 0 ? min(cell, width - 5) : cell, date: date)
    }
  }
}
