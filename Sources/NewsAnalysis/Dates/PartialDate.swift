internal import NewsText

/// A date as far as it is told: a year, a month of it, a day, a season, a week, a time of day.
struct PartialDate: Equatable {
  /// Negative before Christ; nil where it is to be taken from the context.
  var year: Int?
  var month: Int?
  var day: Int?
  /// A season (`SU`), a quarter (`Q1`), a half (`H1`), a week (`W06`), a weekend (`W06-WE`).
  var part: String?
  /// 4 for a year, 3 for a decade, 2 for a century.
  var precision = 4
  /// `T10:30`, `TMO`.
  var time: String?

  init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, part: String? = nil, precision: Int = 4, time: String? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.part = part
    self.precision = precision
    self.time = time
  }

  init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }

  var calendarDate: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// TIMEX3: `2012-02-08`, `1955-SU`, `BC0490`, `187`, `XXXX-03`.
  var value: String {
    var text = yearText
    if let part {
      text += "-" + part
    } else if let month {
      text += "-" + Self.two(month)
      if let day { text += "-" + Self.two(day) }
    } else if time != nil {
      text += "-XX-XX"
    }
    return text + (time ?? "")
  }

  private var yearText: String {
    guard let year else { return "XXXX" }
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return (year < 0 ? "BC" : "") + padded.prefix(precision)
  }

  static func two(_ number: Int) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }
}
