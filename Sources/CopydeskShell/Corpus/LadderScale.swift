internal import NewsAnalysis

/// Draws figures on one scale: `●` a value, `●──▸` at least, `◂──●` at most, `●──●` between, `○` about or vague.
struct LadderScale {
  private static let width = 12
  private let lowest: Double
  private let highest: Double

  init(_ figures: [Figure]) {
    let ends = figures.flatMap { [$0.low, $0.high].compactMap { $0 } }.filter { $0.isFinite }
    lowest = ends.min() ?? 0
    highest = ends.max() ?? 0
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

  private func fill(_ marks: inout [Character], _ start: Int, _ end: Int, from first: Character, to last: Character) {
    for index in start...max(start, end) { marks[index] = "─" }
    marks[max(start, end)] = last
    marks[start] = first
  }

  private func place(_ value: Double) -> Int {
    guard highest > lowest, value.isFinite else { return 0 }
    let share = (value - lowest) / (highest - lowest)
    return Int((min(max(share, 0), 1) * Double(Self.width - 1)).rounded())
  }
}
