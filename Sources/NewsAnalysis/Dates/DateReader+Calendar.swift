internal import NewsText

extension DateReader {
  /// A date read from the pieces, its year perhaps open.
  struct Parsed {
    var date: PartialDate
    var end: Int
    var weekday: Int?
  }

  private static let comma = Mark.comma

  func calendarMatch(at index: Int) -> DateMatch? {
    if let parsed = parse(at: index) {
      let date = resolved(parsed, start: index)
      return withClock(DateMatch(start: index, end: parsed.end, kind: .date, value: date.value, told: date), date)
    }
    return weekdayAlone(at: index) ?? ordinalDay(at: index) ?? seasonAlone(at: index) ?? holiday(at: index)
  }

  /// Day, month, year in any order and completeness, and years, decades, centuries.
  func parse(at index: Int) -> Parsed? {
    guard index < pieces.count else { return nil }
    if let parsed = withWeekday(at: index) { return parsed }
    return firstDayOfTwo(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index) ?? numeric(at: index)
      ?? seasonOfYear(at: index)
      ?? quarterOfYear(at: index) ?? decade(at: index) ?? century(at: index) ?? year(at: index)
  }

  /// "Tuesday, March 5".
  private func withWeekday(at index: Int) -> Parsed? {
    guard let weekday = DateWords.weekdays[pieces[index].key] else { return nil }
    var next = index + 1
    if isWord(Mark.point, at: next), !hasSpace(next) { next += 1 }
    if isWord(Self.comma, at: next) { next += 1 }
    if isWord(Word.the, at: next) { next += 1 }
    guard next < pieces.count, var parsed = dayFirst(at: next) ?? monthFirst(at: next), parsed.date.day != nil else {
      return nil
    }
    parsed.weekday = weekday
    return parsed
  }

  func month(at index: Int) -> Int? {
    guard index < pieces.count, pieces[index].isWord else { return nil }
    return DateWords.months[pieces[index].key]
  }

  /// After the month's name, past the point of an abbreviation.
  private func afterName(_ index: Int) -> Int {
    isWord(Mark.point, at: index + 1) && !hasSpace(index + 1) && pieces[index].range.count <= 5
      && index + 2 < pieces.count ? index + 2 : index + 1
  }

  /// "8 February 2012", "the 25th of August", "31 May-1 June" as far as its first day.
  private func dayFirst(at index: Int) -> Parsed? {
    let start = afterThe(index)
    guard let day = dayNumber(at: start) else { return nil }
    var next = day.end
    if isWord(Self.of, at: next) { next += 1 }
    if isWord(Mark.dash, at: next) || isWord(Mark.slash, at: next), !hasSpace(next) { next += 1 }
    guard let month = month(at: next), !(pieces[next].key == Word.may && !pieces[next].flags.contains(.capitalized))
    else {
      return nil
    }
    var parsed = Parsed(date: PartialDate(month: month, day: day.number), end: afterName(next))
    takeYear(&parsed)
    return parsed
  }

  struct DayNumber {
    let number: Int
    let end: Int
    let isOrdinal: Bool
  }

  /// "8", "8th", "eighth", "twenty-first".
  func dayNumber(at index: Int) -> DayNumber? {
    guard index < pieces.count else { return nil }
    if let number = number(index), (1...31).contains(number), pieces[index].digits <= 2,
      !pieces[index].flags.contains(.afterLetter)
    {
      let suffix =
        index + 1 < pieces.count && !hasSpace(index + 1) && Self.ordinalEndings.contains(pieces[index + 1].key)
      return DayNumber(number: number, end: suffix ? index + 2 : index + 1, isOrdinal: suffix)
    }
    guard pieces[index].isWord else { return nil }
    if let number = DateWords.ordinals[pieces[index].key] {
      return DayNumber(number: number, end: index + 1, isOrdinal: true)
    }
    guard let ten = NumberWords.table[pieces[index].key], ten.kind == .ten, ten.value <= 30 else { return nil }
    let unit = numerals.afterHyphen(index + 1)
    guard unit < pieces.count, let number = DateWords.ordinals[pieces[unit].key], number < 10 else { return nil }
    return DayNumber(number: Int(ten.value) + number, end: unit + 1, isOrdinal: true)
  }

  private static let ordinalEndings = WordSet("st nd rd th")

  /// "February 8, 2012", "Feb. 8", "February 2012", "July of 1916", "February".
  private func monthFirst(at index: Int) -> Parsed? {
    guard let month = month(at: index) else { return nil }
    let next = afterName(index)
    var dayStart = next
    if isWord(Word.the, at: dayStart) { dayStart += 1 }
    if let day = dayNumber(at: dayStart), day.end > dayStart, isDay(day, at: dayStart) {
      var parsed = Parsed(date: PartialDate(month: month, day: day.number), end: day.end)
      takeYear(&parsed)
      return parsed
    }
    var parsed = Parsed(date: PartialDate(month: month), end: next)
    takeYear(&parsed)
    if parsed.date.year == nil {
      parsed.end = index + 1
      guard isMonthName(at: index) else { return nil }
    }
    return parsed
  }

  /// Not the "6" of "March 6 million" or of "May 6.5".
  private func isDay(_ day: DayNumber, at index: Int) -> Bool {
    guard day.end < pieces.count else { return true }
    let next = pieces[day.end]
    if day.isOrdinal, !pieces[index].isDigits, isWord(Word.of, at: day.end) { return false }
    if next.key == Mark.percent || next.key == Mark.colon && !hasSpace(day.end) { return false }
    return NumberWords.table[next.key]?.kind != .scale
  }

  /// Takes in the year after a day or month: ", 2012", "of 1916", "1916", "480 BC".
  private func takeYear(_ parsed: inout Parsed) {
    var next = parsed.end
    if isWord(Self.comma, at: next) || isWord(Self.of, at: next) { next += 1 }
    if isWord(Mark.dash, at: next), !hasSpace(next), !hasSpace(next + 1),
      isWord(Mark.dash, at: next - 2) || isWord(Mark.dash, at: next - 3)
    {
      next += 1
    }
    if let year = shortOrLinkedYear(parsed) {
      parsed.date.year = year.number
      parsed.end = year.end
      return
    }
    guard let year = yearNumber(at: next) else {
      if isWord(Self.of, at: parsed.end), isWord(Word.that, at: next) || isWord(Word.this, at: next),
        isWord(Word.year, at: next + 1)
      {
        parsed.date.year = context.year
        parsed.end = next + 2
      } else if let last = key(next), last == Word.last || last == Word.next || last == Word.this,
        isWord(Word.year, at: next + 1)
      {
        parsed.date.year = context.year.map { $0 + (last == Word.last ? -1 : last == Word.next ? 1 : 0) }
        parsed.end = next + 2
      }
      return
    }
    if parsed.date.day == nil, isWord(Self.comma, at: parsed.end), year.number > 0, pieces[next].digits != 4 { return }
    parsed.date.year = year.number
    parsed.end = year.end
  }

  /// The year of "8 FEB 90", "31-Oct-74", "28 June in 2020", "Dec-2018".
  private func shortOrLinkedYear(_ parsed: Parsed) -> YearNumber? {
    let end = parsed.end
    let isJoined = isWord(Mark.dash, at: end) || isWord(Mark.slash, at: end)
    if isJoined, !hasSpace(end), !hasSpace(end + 1), isWord(pieces[end].key, at: end - 2) || parsed.date.day == nil {
      if let year = yearNumber(at: end + 1), year.number > 1000 { return year }
      return parsed.date.day == nil ? nil : twoDigitYear(at: end + 1)
    }
    guard parsed.date.day != nil else { return nil }
    if isWord(Self.in, at: end), let year = yearNumber(at: end + 1), !year.isMarked { return year }
    guard end > 0, pieces[end - 1].isWord, pieces[end - 1].flags.contains(.allCapitals),
      pieces[end - 1].range.count <= 4,
      hasSpace(end), end + 1 >= pieces.count || pieces[end + 1].isMark && pieces[end + 1].key != Mark.percent
    else { return nil }
    return twoDigitYear(at: end)
  }

  private func twoDigitYear(at index: Int) -> YearNumber? {
    guard let number = number(index), pieces[index].digits == 2,
      pieces[index].flags.isDisjoint(with: [.afterLetter]),
      index + 1 >= pieces.count || !isWord(Mark.colon, at: index + 1)
    else { return nil }
    return YearNumber(number: number + century(of: number), end: index + 1, isMarked: true)
  }

  /// The century of "'89": the story's in history, else the one that is nearest.
  private func century(of number: Int) -> Int {
    if context.isHistory, let year = context.storyYear, year > 100 { return year / 100 * 100 }
    return number > 30 ? 1900 : 2000
  }

  struct YearNumber {
    let number: Int
    let end: Int
    /// It says itself that it is a year: "480 BC", "A.D. 70".
    let isMarked: Bool
  }

  static let beforeChrist = WordSet("bc bce")
  private static let after = WordSet("ad ce")

  /// "1916", "480 BC", "AD 70", "'98".
  func yearNumber(at index: Int) -> YearNumber? {
    guard index < pieces.count else { return nil }
    if Self.after.contains(pieces[index].key), pieces[index].flags.contains(.allCapitals),
      let number = number(index + 1), number < 2200
    {
      return YearNumber(number: number, end: index + 2, isMarked: true)
    }
    if isWord(Mark.apostrophe, at: index), !isWord(Mark.apostrophe, at: index - 1), let number = number(index + 1),
      pieces[index + 1].digits == 2, !hasSpace(index + 1)
    {
      return YearNumber(number: number + century(of: number), end: index + 2, isMarked: true)
    }
    guard let number = number(index), pieces[index].flags.isDisjoint(with: [.afterLetter]) else { return nil }
    if index + 1 < pieces.count, pieces[index + 1].isWord, number < 10_000 {
      if Self.beforeChrist.contains(pieces[index + 1].key) {
        return YearNumber(number: -number, end: index + 2, isMarked: true)
      }
      if Self.after.contains(pieces[index + 1].key), pieces[index + 1].flags.contains(.allCapitals) {
        return YearNumber(number: number, end: index + 2, isMarked: true)
      }
    }
    guard pieces[index].digits == 4, (1000...2199).contains(number) else { return nil }
    return YearNumber(number: number, end: index + 1, isMarked: false)
  }
}
