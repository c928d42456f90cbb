internal import NewsText

extension CalendarDate {
  /// The ISO 8601 week: `2012-W06`.
  var isoWeek: PartialDate {
    let thursday = adding(days: 4 - weekday) ?? self
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.ordinal - first.ordinal) / 7 + 1
    return PartialDate(year: thursday.year, part: "W" + PartialDate.two(week))
  }

  /// The day `months` later, or the month's last day where it is shorter.
  func adding(months: Int) -> CalendarDate? {
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    let month = index % 12 + 1
    let year = index / 12
    return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }
}
