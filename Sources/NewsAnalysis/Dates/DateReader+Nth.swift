internal import NewsText

extension DateReader {
  /// "Tuesday of last week", "the last Friday of October", "the first week of 2016".
  func nth(at index: Int) -> DateMatch? {
    weekdayOfWeek(at: index) ?? weekThenWeekday(at: index) ?? nthOfMonth(at: index) ?? dayOfMonth(at: index)
      ?? weekOf(at: index)
  }

  /// "next week on Tuesday".
  private func weekThenWeekday(at index: Int) -> DateMatch? {
    guard let word = key(index), let shift = Self.shifts[word], isWord(Word.week, at: index + 1),
      let weekday = weekday(at: isWord(Word.on, at: index + 2) ? index + 3 : index + 2), let today = context.today,
      let date = today.adding(days: 7 * shift + weekday - today.weekday)
    else { return nil }
    let end = isWord(Word.on, at: index + 2) ? index + 4 : index + 3
    let partial = PartialDate(date)
    return withClock(DateMatch(start: index, end: end, kind: .date, value: partial.value, told: partial), partial)
  }

  /// "Tuesday of last week", "Tuesday next week".
  private func weekdayOfWeek(at index: Int) -> DateMatch? {
    guard let weekday = weekday(at: index) else { return nil }
    var next = index + 1
    if isWord(Self.of, at: next) || isWord(Self.in, at: next) { next += 1 }
    next = afterThe(next)
    guard let word = key(next), let shift = Self.shifts[word], isWord(Word.week, at: next + 1),
      let today = context.today,
      let date = today.adding(days: 7 * shift + weekday - today.weekday)
    else { return nil }
    let partial = PartialDate(date)
    return DateMatch(start: index, end: next + 2, kind: .date, value: partial.value, told: partial)
  }

  /// "the week of October 7".
  private func weekOf(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard start > index, isWord(Word.week, at: start), isWord(Self.of, at: start + 1),
      let parsed = parse(at: start + 2),
      parsed.date.day != nil,
      let day = resolved(parsed, start: start + 2).calendarDate
    else { return nil }
    return DateMatch(start: index, end: parsed.end, kind: .date, value: day.isoWeek.value, told: PartialDate(day))
  }

  private struct Nth {
    /// 1 for the first, -1 for the last.
    let number: Int
    let end: Int
  }

  private func ordinal(at index: Int) -> Nth? {
    if isWord(Word.last, at: index) || isWord(Word.final, at: index) { return Nth(number: -1, end: index + 1) }
    guard let day = dayNumber(at: index), day.isOrdinal, day.number <= 52 else { return nil }
    return Nth(number: day.number, end: day.end)
  }

  /// "the last Friday of October", "the third week of May 2012".
  private func nthOfMonth(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard let nth = ordinal(at: start), nth.end < pieces.count,
      isWord(Self.of, at: nth.end + 1) || isWord(Self.in, at: nth.end + 1)
    else {
      return nil
    }
    if let weekday = DateWords.weekdays[pieces[nth.end].key] {
      return nthWeekday(nth, weekday, start: index, at: nth.end + 2)
    }
    let unit = DateWords.units[pieces[nth.end].key]
    if unit == .day { return nthDay(nth, start: index, at: nth.end + 2) }
    guard unit == .week, let parsed = parse(at: nth.end + 2) else { return nil }
    let period = resolved(parsed, start: nth.end + 2)
    guard let date = dayOfWeek(nth.number, of: period) else { return nil }
    let week = date.isoWeek
    return DateMatch(start: index, end: parsed.end, kind: .date, value: week.value, told: period)
  }

  /// A day in the n-th week of a month, counted from its first Monday, or of a year, as ISO 8601 counts them.
  private func dayOfWeek(_ number: Int, of period: PartialDate) -> CalendarDate? {
    guard let first = firstDay(of: period), let last = lastDay(of: period) else { return nil }
    guard period.month != nil else {
      return number > 0 ? first.adding(days: 3 + 7 * (number - 1)) : last.adding(days: -3)
    }
    return number > 0
      ? first.adding(days: (8 - first.weekday) % 7 + 7 * (number - 1)) : last.adding(days: -(last.weekday % 7))
  }

  /// "the last day of October", "the third day of May 2012".
  private func nthDay(_ nth: Nth, start: Int, at index: Int) -> DateMatch? {
    guard let period = month(from: index), let first = firstDay(of: period.date), let last = lastDay(of: period.date),
      let day = nth.number > 0 ? first.adding(days: nth.number - 1) : last, day <= last
    else { return nil }
    let partial = PartialDate(day)
    return DateMatch(start: start, end: period.end, kind: .date, value: partial.value, told: partial)
  }

  /// "the 20th of last month".
  private func dayOfMonth(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard let day = dayNumber(at: start), day.isOrdinal,
      let match = relative(at: isWord(Self.of, at: day.end) ? day.end + 1 : day.end), let month = match.told,
      let year = month.year, let number = month.month,
      month.day == nil, let date = CalendarDate(year: year, month: number, day: day.number)
    else { return nil }
    let partial = PartialDate(date)
    return DateMatch(start: index, end: match.end, kind: .date, value: partial.value, told: partial)
  }

  private func nthWeekday(_ nth: Nth, _ weekday: Int, start: Int, at index: Int) -> DateMatch? {
    guard let period = month(from: index), let first = firstDay(of: period.date), let last = lastDay(of: period.date)
    else { return nil }
    let day =
      nth.number > 0
      ? first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth.number - 1))
      : last.adding(days: -((last.weekday - weekday + 7) % 7))
    guard let day, day <= last else { return nil }
    let partial = PartialDate(day)
    return DateMatch(start: start, end: period.end, kind: .date, value: partial.value, told: partial)
  }

  /// "October", "October 2012", "last month".
  private func month(from index: Int) -> Parsed? {
    if let parsed = parse(at: index), parsed.date.month != nil, parsed.date.day == nil {
      return Parsed(date: resolved(parsed, start: index), end: parsed.end)
    }
    guard let match = relative(at: index), let told = match.told, told.month != nil, told.day == nil else { return nil }
    return Parsed(date: told, end: match.end)
  }

  private func firstDay(of date: PartialDate) -> CalendarDate? {
    guard let year = date.year, year > 0, date.precision == 4, date.part == nil, date.day == nil else { return nil }
    return CalendarDate(year: year, month: date.month ?? 1, day: 1)
  }

  private func lastDay(of date: PartialDate) -> CalendarDate? {
    guard let year = date.year, year > 0 else { return nil }
    let month = date.month ?? 12
    return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
  }
}
