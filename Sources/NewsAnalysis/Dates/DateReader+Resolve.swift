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
    if pieces[index].range.count > 6, isPluralDay(index) { return everyWeekday(weekday, start: index, end: end) }
    if let day = weekdayOfMonth(weekday, at: index + 1, today) {
      return withClock(
        DateMatch(start: index, end: day.end, kind: .date, value: day.date.value, told: day.date), day.date)
    }
    let back = (today.weekday - weekday + 7) % 7
    let isAhead = tense.isFuture(at: index, end: end)
    let date = today.adding(days: isAhead ? (7 - back) % 7 : -back).map { PartialDate($0) } ?? PartialDate()
    return withClock(DateMatch(start: index, end: end, kind: .date, value: date.value, told: date), date)
  }

  private func isPluralDay(_ index: Int) -> Bool {
    Self.pluralDays.contains(pieces[index].key)
  }
  private static let pluralDays = WordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays")

  func weekday(at index: Int) -> Int? {
    guard index < pieces.count, pieces[index].isWord, let weekday = DateWords.weekdays[pieces[index].key],
      !(key(index + 1).map { Self.noDayBefore.contains($0) } ?? false)
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

  private static let monthPrepositions = WordSet(
    """
    in of since until till by from during before after last next this early late mid every each through between to and
    previous following past for around end beginning middle - ( , or
    """)
  private static let verbsAfter = WordSet(
    "be have not also never well even the a an he she it they we i you said says has is was")

  /// Whether a bare word for a month is one: "in May", not "may be", "they march".
  func isMonthName(at index: Int) -> Bool {
    let piece = pieces[index]
    if isFirstName(index) { return false }
    if !DateWords.doubtful.contains(piece.key) {
      return piece.range.count > 4 || piece.key == Word.june || piece.key == Word.july
        || piece.flags.contains(.capitalized)
    }
    let before = key(index - 1)
    guard let before, Self.monthPrepositions.contains(before) else {
      return piece.flags.contains(.capitalized) && index > 0 && piece.key == Word.august
        && !piece.flags.contains(.allCapitals)
    }
    if !piece.flags.contains(.capitalized), before != Word.`in`, before != Word.since, before != Word.last,
      before != Word.next,
      before != Word.until
    {
      return false
    }
    if let after = key(index + 1), Self.verbsAfter.contains(after), piece.key == Word.may,
      piece.flags.contains(.allCapitals) || !piece.flags.contains(.capitalized)
    {
      return false
    }
    return piece.range.count > 2
  }

  private static let names = WordSet("april june may august jan")

  /// "April Jones".
  private func isFirstName(_ index: Int) -> Bool {
    guard Self.names.contains(pieces[index].key), pieces[index].flags.contains(.capitalized),
      !pieces[index].flags.contains(.allCapitals),
      index + 1 < pieces.count, pieces[index + 1].isWord, pieces[index + 1].flags.contains(.capitalized)
    else { return false }
    return !(key(index - 1).map { Self.monthPrepositions.contains($0) } ?? false)
  }

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

  /// "the summer", "this winter" past its "this": the season of the year that is being told of.
  func seasonAlone(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard start < pieces.count, let season = DateWords.seasons[pieces[start].key],
      isSeason(at: start, article: start > index)
    else { return nil }
    return seasonMatch(season, start: index, end: start + 1)
  }

  func seasonMatch(_ season: String, start: Int, end: Int) -> DateMatch {
    let date = PartialDate(year: context.year, part: season)
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: date)
  }

  private static let seasonPrepositions = WordSet(
    "in by during since until of the last next this every each that early late mid - from to and")

  private func isSeason(at index: Int, article: Bool) -> Bool {
    let key = pieces[index].key
    let before = article ? self.key(index - 2) : self.key(index - 1)
    if key == Word.fall {
      return !article && before == Word.`in` || article && before == Word.`in` && !isWord(Self.of, at: index + 1)
    }
    if key == Word.spring && pieces[index].flags.contains(.capitalized) && index > 0
      && !(before.map { Self.seasonPrepositions.contains($0) } ?? false)
    {
      return false
    }
    if let next = self.key(index + 1), pieces[index + 1].isWord, pieces[index + 1].flags.contains(.capitalized),
      !hasSpace(index + 2) || next == Word.olympics || next == Word.palace
    {
      return false
    }
    return article || (before.map { Self.seasonPrepositions.contains($0) } ?? false)
  }

  /// "08/02/2012", "2012-02-08", "8.2.2012"; month first unless that is impossible.
  func numeric(at index: Int) -> Parsed? {
    if let parsed = monthSlashDay(at: index) { return parsed }
    guard let first = number(index), index + 4 < pieces.count, let link = key(index + 1),
      link == Mark.slash || link == Mark.dash,
      isWord(link, at: index + 3), let second = number(index + 2), let third = number(index + 4),
      !hasSpace(index + 1), !hasSpace(index + 2), !hasSpace(index + 3), !hasSpace(index + 4),
      !(isWord(link, at: index + 5) && !hasSpace(index + 5))
    else { return nil }
    if pieces[index].digits == 4, (1..<13).contains(second), (1..<32).contains(third), (1000...2199).contains(first) {
      return Parsed(date: PartialDate(year: first, month: second, day: third), end: index + 5)
    }
    guard pieces[index].digits <= 2, pieces[index + 2].digits <= 2,
      pieces[index + 4].digits == 4 || pieces[index + 4].digits == 2
    else { return nil }
    let year = third < 100 ? third + (third > 50 ? 1900 : 2000) : third
    guard (1000...2199).contains(year), first > 0, second > 0 else { return nil }
    let isDayFirst = first > 12
    let month = isDayFirst ? second : first
    let day = isDayFirst ? first : second
    guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return Parsed(date: PartialDate(year: year, month: month, day: day), end: index + 5)
  }

  private static let dayPrepositions = WordSet("on by until since from before after till between")

  /// "on 2/15".
  private func monthSlashDay(at index: Int) -> Parsed? {
    guard let before = key(index - 1), Self.dayPrepositions.contains(before), isWord(Mark.slash, at: index + 1),
      !hasSpace(index + 1),
      !hasSpace(index + 2), let first = number(index), let second = number(index + 2), pieces[index].digits <= 2,
      pieces[index + 2].digits <= 2,
      !isWord(Mark.slash, at: index + 3),
      index + 3 >= pieces.count || pieces[index + 3].isMark || isWord(Word.and, at: index + 3)
        || isWord(Word.at, at: index + 3)
    else { return nil }
    let isDayFirst = first > 12
    let month = isDayFirst ? second : first
    let day = isDayFirst ? first : second
    guard (1...12).contains(month), (1...CalendarDate.days(inMonth: month, of: 2000)).contains(day) else { return nil }
    return Parsed(date: PartialDate(month: month, day: day), end: index + 3)
  }
}

extension Tense {
  /// Whether a verb near the date tells of what has been.
  func isPast(at start: Int, end: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 12), by: -1)
    where Self.past.contains(pieces[index].key) {
      return true
    }
    return pieces[end..<min(pieces.count, end + 10)].contains { Self.past.contains($0.key) }
  }
}
