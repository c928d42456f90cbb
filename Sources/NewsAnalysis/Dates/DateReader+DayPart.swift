internal import NewsText

extension DateReader {
  /// "the night of April 18, 1775", "early in the morning of 29 April", "the morning hours of Monday".
  func dayPartOfDay(at index: Int) -> DateMatch? {
    var start = index
    if let word = key(start), DateWords.modifiers[word] != nil {
      start += 1
      if isWord(Self.in, at: start) { start += 1 }
    }
    start = afterThe(start)
    if start > index, let word = key(start), DateWords.modifiers[word] != nil { start += 1 }
    guard let word = key(start), let part = DateWords.dayParts[word] else { return nil }
    var next = start + 1
    if isWord(Word.hours, at: next) { next += 1 }
    guard isWord(Self.of, at: next) || isWord(Word.on, at: next) && hasDay(at: next + 1) else { return nil }
    guard let day = dayMatch(at: next + 1), var date = day.told, date.day != nil, date.time == nil else { return nil }
    date.time = "T" + part
    var told = date
    told.time = nil
    return DateMatch(start: index, end: day.end, kind: .time, value: date.value, told: told)
  }

  private static let dayPartPrepositions = WordSet("in during at by into throughout")

  /// "in the morning", "during the night"; "at night" is every one.
  func dayPartAlone(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard let word = key(start), let part = DateWords.dayParts[word], let before = key(index - 1),
      Self.dayPartPrepositions.contains(before),
      start + 1 >= pieces.count || pieces[start + 1].isMark || !pieces[start + 1].flags.contains(.capitalized),
      !isWord(Mark.dash, at: start + 1)
    else { return nil }
    if start == index {
      return before == Self.at || before == Word.by
        ? DateMatch(start: index, end: index + 1, kind: .time, value: "XXXX-XX-XXT" + part) : nil
    }
    var date = (context.isHistory ? context.referenceDay : context.today).map { PartialDate($0) } ?? PartialDate()
    date.time = "T" + part
    return DateMatch(start: index, end: start + 1, kind: .time, value: date.value)
  }

  /// "the weekend", "over the weekend": the last one in news of the past, the next one in plans.
  func weekendAlone(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard start > index, let word = key(start), DateWords.units[word] == .weekend,
      !Self.isPlural(.weekend, pieces[start]), let today = context.today
    else {
      return nil
    }
    let isPast = !tense.isFuture(at: index, end: start + 1) && today.weekday < 6
    return unitDate(.weekend, shift: isPast ? -1 : 0, start: index, end: start + 1)
  }

  private func hasDay(at index: Int) -> Bool {
    parse(at: index)?.date.day != nil
  }

  /// The "22" of "22 and 25 April 1951", "22-25 April".
  func firstDayOfTwo(at index: Int) -> Parsed? {
    let start = afterThe(index)
    guard let day = dayNumber(at: start), pieces[start].isDigits, let link = key(day.end), Self.dayLinks.contains(link),
      !isWord(Mark.dash, at: start - 1) || hasSpace(start), day.end + 1 < pieces.count,
      let second = dayNumber(at: afterThe(day.end + 1)), second.number > day.number, let month = month(at: second.end)
    else { return nil }
    let later = parse(at: afterThe(day.end + 1))
    return Parsed(date: PartialDate(year: later?.date.year, month: month, day: day.number), end: day.end)
  }

  private static let dayLinks = WordSet("- and to or through")

  /// The "25" of "April 22-25" and "April 22 and 25": a second day of the month just told.
  func secondDay(after match: DateMatch) -> DateMatch? {
    guard match.kind == .date, let told = match.told, let first = told.day, let link = key(match.end),
      Self.dayLinks.contains(link),
      month(at: match.start) != nil, let day = dayNumber(at: match.end + 1), day.number > first,
      pieces[match.end + 1].isDigits,
      told.month.map({ day.number <= CalendarDate.days(inMonth: $0, of: max(1, told.year ?? 2000)) }) ?? false,
      day.end >= pieces.count || pieces[day.end].isMark && pieces[day.end].key != Mark.percent
        || link == Mark.dash || yearNumber(at: day.end) != nil
    else { return nil }
    var date = told
    date.day = day.number
    var end = day.end
    let yearStart = isWord(Mark.comma, at: end) ? end + 1 : end
    if let year = yearNumber(at: yearStart) {
      date.year = year.number
      end = year.end
    }
    return DateMatch(start: match.end + 1, end: end, kind: .date, value: date.value, told: date)
  }
}
