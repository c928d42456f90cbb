internal import NewsText

extension DateReader {
  /// The date with its year: its own, that of a range it opens, or that of the context.
  func resolved(_ parsed: Parsed, start: Int) -> PartialDate {
    var date = parsed.date
    guard date.year == nil else { return date }
    if let borrowed = yearOfRange(after: parsed.end) {
      date.year = borrowed
      return date
    }
    if context.isHistory {
      date.year = date.month.map { context.storyYear(ofMonth: $0) } ?? context.storyYear
    } else {
      date.year = newsYear(date, start: start, end: parsed.end)
    }
    return date
  }

  private static let links = WordSet("- to and until till through or")

  /// "31 May-1 June 1916": the year of the range's other end.
  private func yearOfRange(after end: Int) -> Int? {
    guard let link = key(end), Self.links.contains(link), let next = parse(at: end + 1) else { return nil }
    if let year = next.date.year, next.date.month != nil { return year }
    return next.date.month != nil ? yearOfRange(after: next.end) : nil
  }

  /// The year that puts the date before the publication, or after it where the sentence looks ahead.
  func newsYear(_ date: PartialDate, start: Int, end: Int) -> Int? {
    guard let publication = context.publication, let month = date.month else { return context.publication?.year }
    let day = date.day ?? publication.day
    let isAhead = (month, day) > (publication.month, publication.day)
    if tense.isFuture(at: start, end: end) {
      return publication.year + (isAhead || (month, day) == (publication.month, publication.day) ? 0 : 1)
    }
    guard isAhead else { return publication.year }
    let months = month - publication.month
    return date.day != nil && months <= 2 && !tense.isPast(at: start, end: end)
      ? publication.year : publication.year - 1
  }

  /// "Wednesday": the last one in news of the past, the next one in plans.
  func weekdayAlone(at index: Int) -> DateMatch? {
    guard let weekday = weekday(at: index) else { return nil }
    let end =
      isWord(Mark.point, at: index + 1) && !hasSpace(index + 1) && pieces[index].range.count <= 5
        && index + 2 < pieces.count ? index + 2 : index + 1
    guard let today = context.today else {
      return DateMatch(start: index, end: end, kind: .date, value: "XXXX-WXX-" + String(weekday))
    }
    if isPluralDay(index), isCounted(index) { return nil }
    if pieces[index].range.count > 6, isPluralDay(index) { return everyWeekday(weekday, start: index, end: end) }
    if let day = weekdayOfMonth(weekday, at: index + 1, today) {
      return withClock(
        DateMatch(start: index, end: day.end, kind: .date, value: day.date.value, told: day.date), day.date)
    }
    let back = (today.weekday - weekday + 7) % 7
    if let weeks = weeksAhead(at: index + 1) {
      return dateMatch(today.adding(days: (7 - back) % 7 + 7 * weeks), start: index, end: index + 2)
    }
    let isAhead = tense.isFuture(at: index, end: end)
    let date = today.adding(days: isAhead ? (7 - back) % 7 : -back).map { PartialDate($0) } ?? PartialDate()
    return withClock(DateMatch(start: index, end: end, kind: .date, value: date.value, told: date), date)
  }

  private func dateMatch(_ day: CalendarDate?, start: Int, end: Int) -> DateMatch {
    let date = day.map { PartialDate($0) } ?? PartialDate()
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: date)
  }

  private static let weeks = WordMap<Int>(lines: "1: week\n2: fortnight") { Int($0) }

  /// The "week" of "Tuesday week", which lies a week behind the next Tuesday.
  private func weeksAhead(at index: Int) -> Int? {
    guard let word = key(index), let weeks = Self.weeks[word],
      index + 1 >= pieces.count || pieces[index + 1].isMark && pieces[index + 1].key != Mark.dash
        || Self.afterWeek.contains(pieces[index + 1].key)
    else { return nil }
    return weeks
  }

  private static let afterWeek = WordSet("and at but in to when")

  /// "two Wednesdays": a number of days, none of them told.
  private func isCounted(_ index: Int) -> Bool {
    index > 0 && (pieces[index - 1].isDigits || NumberWords.table[pieces[index - 1].key] != nil)
  }

  private func isPluralDay(_ index: Int) -> Bool {
    Self.pluralDays.contains(pieces[index].key)
  }
  private static let pluralDays = WordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays")

  func weekday(at index: Int) -> Int? {
    guard index < pieces.count, pieces[index].isWord, let weekday = DateWords.weekdays[pieces[index].key],
      !(key(index + 1).map { Self.noDayBefore.contains($0) } ?? false), !isPrayer(index)
    else { return nil }
    if DateWords.doubtful.contains(pieces[index].key) {
      guard pieces[index].flags.contains(.capitalized), !isWord(Word.the, at: index - 1),
        isWord(Mark.point, at: index + 1) || isWord(Mark.comma, at: index + 1)
      else { return nil }
    }
    return weekday
  }

  /// "a Sunday best", "the Sunday school".
  private static let noDayBefore = WordSet("best roast roasts driver drivers school schools supplement supplements")

  private static let prayers = WordSet("prayer prayers")
  private static let beforePrayers = WordSet("after following during before since last this on")

  /// "Friday prayers" are held every week; "after Friday prayers" tells a day.
  private func isPrayer(_ index: Int) -> Bool {
    guard let next = key(index + 1), Self.prayers.contains(next) else { return false }
    return !(key(index - 1).map { Self.beforePrayers.contains($0) } ?? false)
  }

  /// The "the 13th" of "Friday the 13th": the nearest month in which that day is that weekday, in the past unless the
  /// sentence looks ahead.
  private func weekdayOfMonth(_ weekday: Int, at index: Int, _ today: CalendarDate) -> Parsed? {
    guard let day = dayNumber(at: afterThe(index)), day.isOrdinal,
      isWord(Self.the, at: index) || pieces[index].isDigits, !isWord(Self.of, at: day.end),
      month(at: day.end) == nil, key(day.end).map({ DateWords.units[$0] == nil }) ?? true
    else { return nil }
    let isAhead = tense.isFuture(at: index - 1, end: day.end)
    let isPast = !isAhead && tense.isPast(at: index - 1, end: day.end)
    let months = (0...Self.mostMonths).flatMap { isAhead ? [$0] : isPast ? [-$0] : [-$0, $0] }
    for shift in months {
      guard let first = CalendarDate(year: today.year, month: today.month, day: 1)?.adding(months: shift),
        let date = CalendarDate(year: first.year, month: first.month, day: day.number), date.weekday == weekday,
        isAhead ? date >= today : !isPast || date <= today
      else { continue }
      return Parsed(date: PartialDate(date), end: day.end, weekday: weekday)
    }
    return nil
  }

  /// Within fourteen months every day of a month falls on every weekday but seldom.
  private static let mostMonths = 14

  /// "the 20th" in a text that is telling of a month.
  func ordinalDay(at index: Int) -> DateMatch? {
    guard isWord(Self.the, at: index) || context.isHistory, let day = dayNumber(at: afterThe(index)), day.isOrdinal,
      afterThe(index) < pieces.count, pieces[afterThe(index)].isDigits
    else { return nil }
    guard let year = context.reference.year, let month = context.reference.month else { return nil }
    guard
      day.end >= pieces.count || pieces[day.end].isMark && pieces[day.end].key != Mark.dash
        || Self.afterDay.contains(pieces[day.end].key)
    else { return nil }
    let date = PartialDate(year: year, month: month, day: day.number)
    return DateMatch(start: index, end: day.end, kind: .date, value: date.value, told: date)
  }

  private static let afterDay = WordSet(
    "and to the at when in until he she they it we was were a but or of from with as")
}
