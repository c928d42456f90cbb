internal import NewsText

extension DateReader {
  /// "Christmas 1914", "Thanksgiving".
  func holiday(at index: Int) -> DateMatch? {
    let shift = key(index).flatMap { Self.shifts[$0] }
    let name = shift == nil ? index : index + 1
    guard let match = DateWords.holidays.match(pieces, at: name) else { return nil }
    if let shift { return shiftedHoliday(match.value, shift, start: index, end: match.end) }
    var year = context.year
    var end = match.end
    if let told = yearNumber(at: end) {
      year = told.number
      end = told.end
    } else if isWord(Self.of, at: end), let shift = yearShift(at: end + 1) {
      year = year.map { $0 + shift.number }
      end = shift.end
    }
    guard let year, var date = match.value.date(in: year) else { return nil }
    if end == match.end, let near = newsHoliday(match.value, date, start: index, end: end) { date = near }
    let partial = PartialDate(date)
    return withClock(DateMatch(start: index, end: end, kind: .date, value: partial.value, told: partial), partial)
  }

  /// The holiday of the year before where the sentence tells of what has been.
  private func newsHoliday(_ holiday: Holiday, _ date: CalendarDate, start: Int, end: Int) -> CalendarDate? {
    guard !context.isHistory else { return nil }
    return newsYear(PartialDate(month: date.month, day: date.day), start: start, end: end).flatMap {
      holiday.date(in: $0)
    }
  }

  /// "last Thanksgiving", "next Easter".
  private func shiftedHoliday(_ holiday: Holiday, _ shift: Int, start: Int, end: Int) -> DateMatch? {
    guard let today = context.today, let date = holiday.date(in: today.year) else { return nil }
    let moved = shift < 0 && date >= today ? -1 : shift > 0 && date <= today ? 1 : 0
    guard let day = holiday.date(in: today.year + moved) else { return nil }
    let partial = PartialDate(day)
    return DateMatch(start: start, end: end, kind: .date, value: partial.value, told: partial)
  }
}
