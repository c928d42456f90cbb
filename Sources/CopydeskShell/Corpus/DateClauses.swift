internal import NewsText

/// `since DATE` and `until DATE`; a month or a year stands for all its days.
struct DateClauses {
  private var first: CalendarDate?
  private var last: CalendarDate?

  init(_ invocation: Invocation) throws(CommandError) {
    if let words = invocation.words("since") { first = try Period(words).first }
    if let words = invocation.words("until") { last = try Period(words).last }
  }

  var isEmpty: Bool { first == nil && last == nil }

  func contains(_ date: CalendarDate?) -> Bool {
    guard !isEmpty else { return true }
    guard let date else { return false }
    return first.map { $0 <= date } ?? true && last.map { date <= $0 } ?? true
  }
}

/// A day, month or year as typed: `2012-02-08`, `2012-02`, `2012`.
struct Period {
  let first: CalendarDate
  let last: CalendarDate

  init(_ words: [Word]) throws(CommandError) {
    let parts = words.joined.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, (1...3).contains(parts.count), let period = Period(numbers) else {
      throw CommandError("'\(words.joined)' is no date such as 2012-02-08, 2012-02 or 2012", at: words.columns)
    }
    self = period
  }

  /// Year, month and day, as far as given.
  private init?(_ numbers: [Int]) {
    let month = numbers.count > 1 ? numbers[1] : nil
    guard (1...12).contains(month ?? 1) else { return nil }
    let lastMonth = month ?? 12
    let lastDay = numbers.count > 2 ? numbers[2] : CalendarDate.days(inMonth: lastMonth, of: numbers[0])
    guard let first = CalendarDate(year: numbers[0], month: month ?? 1, day: numbers.count > 2 ? numbers[2] : 1),
      let last = CalendarDate(year: numbers[0], month: lastMonth, day: lastDay)
    else { return nil }
    self.first = first
    self.last = last
  }
}
