internal import NewsText

extension DateReader {
  /// A step of so many units.
  private struct Step {
    let count: Int
    let unit: TimeUnit
    let end: Int
  }

  /// "the day before yesterday", "a week from Friday", "the week before last", "three Sundays ago".
  func anchored(at index: Int) -> DateMatch? {
    if let match = weekdaysAway(at: index) ?? weekdayAfterNext(at: index) { return match }
    guard let step = step(at: index) else { return nil }
    if let match = secondUnit(step, start: index) { return match }
    guard let link = key(step.end), let anchor = anchor(at: step.end + 1, after: link, step) else { return nil }
    let direction = link == Word.before ? -1 : 1
    guard let day = anchor.told?.calendarDate, let moved = Self.moved(day, step, direction) else { return nil }
    let date = PartialDate(moved)
    return withClock(DateMatch(start: index, end: anchor.end, kind: .date, value: date.value, told: date), date)
  }

  /// "the day", "two weeks".
  private func step(at index: Int) -> Step? {
    if let length = length(at: index), let count = length.count, count == count.rounded(), (1...1000).contains(count) {
      return Step(count: Int(count), unit: length.unit, end: length.end)
    }
    guard isWord(Self.the, at: index), let word = key(index + 1), let unit = DateWords.units[word],
      !Self.isPlural(unit, pieces[index + 1])
    else { return nil }
    return Step(count: 1, unit: unit, end: index + 2)
  }

  private static let anchors = WordSet("before after from on following")
  private static let weekLinks = WordSet("from on")

  /// The day that a step is counted from. A weekday counts only after "from", and after "on" where the step is in
  /// weeks; a holiday and a date only where the step is one day.
  private func anchor(at index: Int, after link: WordKey, _ step: Step) -> DateMatch? {
    guard index < pieces.count, Self.anchors.contains(link) else { return nil }
    if link != Word.on, let day = dayWord(at: index) {
      return day.kind == .date && day.value != nil ? dayItself(day, at: index) : nil
    }
    if Self.weekLinks.contains(link) {
      guard step.unit == .week || link == Word.from && step.unit == .day else { return nil }
      let shift = key(index).flatMap { $0 == Word.next || $0 == Word.this ? index + 1 : nil } ?? index
      guard let weekday = weekday(at: shift), let today = context.today,
        let day = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
      else { return nil }
      return DateMatch(start: index, end: shift + 1, kind: .date, value: nil, told: PartialDate(day))
    }
    guard step.unit == .day else { return nil }
    if let holiday = holiday(at: index) { return holiday }
    return step.count == 1 ? dayMatch(at: index) : nil
  }

  /// "today" also where history takes it for the present.
  private func dayItself(_ match: DateMatch, at index: Int) -> DateMatch? {
    match.told == nil ? nil : DateMatch(start: index, end: index + 1, kind: .date, value: match.value, told: match.told)
  }

  private static func moved(_ day: CalendarDate, _ step: Step, _ direction: Int) -> CalendarDate? {
    let count = direction * step.count
    switch step.unit {
    case .day: return day.adding(days: count)
    case .week: return day.adding(days: 7 * count)
    case .fortnight: return day.adding(days: 14 * count)
    case .month: return day.adding(months: count)
    case .year: return day.adding(months: 12 * count)
    case .second, .minute, .hour, .weekend, .quarter, .decade, .century, .millennium: return nil
    }
  }

  /// "the week before last", "the weekend after next".
  private func secondUnit(_ step: Step, start: Int) -> DateMatch? {
    guard step.count == 1, let shift = secondShift(at: step.end) else { return nil }
    return unitDate(step.unit, shift: shift, start: start, end: step.end + 2)
  }

  private func secondShift(at index: Int) -> Int? {
    if isWord(Word.before, at: index), isWord(Word.last, at: index + 1) { return -2 }
    return isWord(Word.after, at: index) && isWord(Word.next, at: index + 1) ? 2 : nil
  }

  /// "Friday after next", "the Sunday before last".
  private func weekdayAfterNext(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard let weekday = weekday(at: start), let shift = secondShift(at: start + 1), let today = context.today else {
      return nil
    }
    let back = (today.weekday - weekday + 6) % 7 + 1
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    guard let day = today.adding(days: shift > 0 ? ahead + 7 : -back - 7) else { return nil }
    let date = PartialDate(day)
    return DateMatch(start: index, end: start + 3, kind: .date, value: date.value, told: date)
  }

  /// "three Sundays ago", "two Fridays from now".
  private func weekdaysAway(at index: Int) -> DateMatch? {
    guard let numeral = numerals.numeral(at: index), numeral.kind == .cardinal, (1...52).contains(numeral.value),
      numeral.value == numeral.value.rounded(), let weekday = weekday(at: numeral.end), let today = context.today
    else { return nil }
    let weeks = 7 * (Int(numeral.value) - 1)
    let next = numeral.end + 1
    let days: Int
    if isWord(Word.ago, at: next) {
      days = -((today.weekday - weekday + 6) % 7 + 1) - weeks
    } else if isWord(Word.from, at: next), isWord(Word.now, at: next + 1) {
      days = (weekday - today.weekday + 6) % 7 + 1 + weeks
    } else {
      return nil
    }
    let date = today.adding(days: days).map { PartialDate($0) } ?? PartialDate()
    return DateMatch(
      start: index, end: days < 0 ? next + 1 : next + 2, kind: .date, value: date.value, told: date)
  }
}
