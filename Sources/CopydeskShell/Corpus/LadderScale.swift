internal import NewsAnalysis

/// Draws figures on one scale: `●` a value, `●──▸` at least, `◂──●` at most, `●──●` between, `○` about or vague.
struct LadderScale {
  private static let width = 12
  private let lowest: Double
  private let highest: Double
  /// The first and the last place that a value may stand at, so that the marks of open bounds have room.
  private let first: Int
  private let last: Int

  init(_ figures: [Figure]) {
    let ends = figures.flatMap { [$0.low, $0.high].compactMap { $0 } }.filter { $0.isFinite }
    lowest = ends.min() ?? 0
    highest = ends.max() ?? 0
    let (lowest, highest) = (lowest, highest)
    let hasOpenLow = figures.contains { ($0.bound == .atMost || $0.bound == .lessThan) && $0.high == lowest }
    let hasOpenHigh = figures.contains { ($0.bound == .atLeast || $0.bound == .moreThan) && $0.low == highest }
    first = hasOpenLow ? 1 : 0
    last = Self.width - (hasOpenHigh ? 2 : 1)
  }

  /// What figures are sorted by: the lower end, the upper one where only that is known.
  func order(_ figure: Figure) -> Double { figure.low ?? figure.high ?? .infinity }

  func mark(of figure: Figure) -> String {
    var marks = [Character](repeating: "·", count: Self.width)
    let low = place(figure.low ?? figure.high ?? lowest)
    let high = place(figure.high ?? figure.low ?? lowest)
    switch figure.bound {
    case .exact: marks[low] = "●"
    case .about, .vague: marks[low] = "○"
    case .atLeast, .moreThan: fill(&marks, low, Self.width - 1, from: "●", to: "▸")
    case .atMost, .lessThan: fill(&marks, 0, high, from: "◂", to: "●")
    case .between: fill(&marks, low, high, from: "●", to: "●")
    }
    return String(marks)
  }

  private func fill(_ marks: inout [Character], _ start: Int, _ end: Int, from head: Character, to tail: Character) {
    for index in start...max(start, end) { marks[index] = "─" }
    marks[max(start, end)] = tail
    marks[start] = head
  }

  private func place(_ value: Double) -> Int {
    guard highest > lowest, value.isFinite else { return first }
    let share = (value - lowest) / (highest - lowest)
    return first + Int((min(max(share, 0), 1) * Double(last - first)).rounded())
  }
}
