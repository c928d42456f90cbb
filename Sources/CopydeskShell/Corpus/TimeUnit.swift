internal import NewsText

/// The steps of a timeline.
enum TimeUnit: String, CaseIterable {
  case day, month, year

  /// The step that `date` lies in: consecutive numbers.
  func number(of date: CalendarDate) -> Int {
    switch self {
    case .day: date.ordinal
    case .month: date.year * 12 + date.month - 1
    case .year: date.year
    }
  }

  /// `2012-02-08`, `2012-02`, `2012`.
  func name(of number: Int) -> String {
    switch self {
    case .day: Self.epoch?.adding(days: number - (Self.epoch?.ordinal ?? 0))?.description ?? "\(number)"
    case .month: "\(Self.digits(number / 12, 4))-\(Self.digits(number % 12 + 1, 2))"
    case .year: Self.digits(number, 4)
    }
  }

  private static let epoch = CalendarDate(year: 2000, month: 1, day: 1)

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
