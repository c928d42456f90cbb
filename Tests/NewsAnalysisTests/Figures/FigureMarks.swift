import NewsAnalysis
import NewsText

extension MarkedText {
  /// `text` with its figures marked by what they say: `⟦≥50 person killed:at least 50⟧`.
  static func figures(in text: String, date: CalendarDate? = CalendarDate(year: 2012, month: 2, day: 8)) -> String {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8), date: date))
    return marking(text, analysis.figures.map { Mark(label: FigureSummary($0).text, range: $0.range) })
  }

  /// `text` with its dates marked by value: `⟦2012-02-08:Wednesday⟧`.
  static func dates(in text: String, date: CalendarDate? = CalendarDate(year: 2012, month: 2, day: 8)) -> String {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8), date: date))
    return marking(
      text, analysis.dates.map { Mark(label: String(($0.value ?? "?").map { $0 == ":" ? "." : $0 }), range: $0.range) })
  }
}

/// A figure in a few signs: bound and value, unit, fate, trend.
struct FigureSummary {
  let text: String

  init(_ figure: Figure) {
    let trend = figure.trend.map { $0 == .up ? "↑" : "↓" } ?? ""
    let unit = [Self.unit(figure.unit), figure.casualty?.rawValue].compactMap { $0 }.filter { !$0.isEmpty }
    text = ([trend + Self.value(figure)] + unit).joined(separator: " ")
  }

  private static func value(_ figure: Figure) -> String {
    func number(_ value: Double?) -> String {
      guard let value else { return "" }
      return value == value.rounded() && abs(value) < 1e15
        ? String(Int(value)) : String((value * 1000).rounded() / 1000)
    }
    let low = number(figure.low)
    let high = number(figure.high)
    switch figure.bound {
    case .exact: return low
    case .about: return "~" + low
    case .atLeast: return "≥" + low
    case .moreThan: return ">" + low
    case .atMost: return "≤" + high
    case .lessThan: return "<" + high
    case .between: return low + "–" + high
    case .vague: return low + "s"
    }
  }

  private static func unit(_ unit: MeasuredUnit) -> String {
    switch unit.kind {
    case .count: (unit.noun ?? "") + (unit.per.isEmpty ? "" : unit.ratedCode ?? "")
    case .percent: unit.noun ?? "%"
    case .age: "old"
    case .ratio: "share"
    case .none: ""
    case .currency, .measure, .duration: unit.ratedCode ?? ""
    }
  }
}
