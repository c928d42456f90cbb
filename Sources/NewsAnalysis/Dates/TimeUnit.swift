/// A unit of time; the raw value is its name in the word list.
enum TimeUnit: String, Sendable {
  case second = "S"
  case minute = "MIN"
  case hour = "H"
  case day = "D"
  case week = "W"
  case weekend = "WE"
  case fortnight = "FN"
  case month = "M"
  case quarter = "Q"
  case year = "Y"
  case decade = "DE"
  case century = "CE"
  case millennium = "ML"

  /// The TIMEX3 duration of `count` units: `P2W`, `PT90M`, `PXD` where the count is not told.
  func duration(_ count: Double?) -> String {
    if self == .hour, let count, count < 100, count != count.rounded(), (count * 60).rounded() == count * 60 {
      return "PT" + Self.text(count * 60) + "M"  // "half an hour"
    }
    let number = count.map { Self.text($0 * factor) } ?? "X"
    switch self {
    case .second: return "PT" + number + "S"
    case .minute: return "PT" + number + "M"
    case .hour: return "PT" + number + "H"
    case .day: return "P" + number + "D"
    case .week, .fortnight: return "P" + number + "W"
    case .weekend: return "P" + number + "WE"
    case .month: return "P" + number + "M"
    case .quarter: return count == nil ? "PXQ" : "P" + number + "M"
    case .year: return "P" + number + "Y"
    case .decade: return "P" + number + "DE"
    case .century: return "P" + number + "CE"
    case .millennium: return "P" + number + "ML"
    }
  }

  private var factor: Double {
    switch self {
    case .fortnight: 2
    case .quarter: 3
    default: 1
    }
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
