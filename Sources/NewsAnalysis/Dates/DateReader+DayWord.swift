internal import NewsText

extension DateReader {
  /// Takes in a time or a part of the day after a day: "Monday at 10:30", "Friday night".
  func withClock(_ match: DateMatch, _ date: PartialDate) -> DateMatch {
    guard date.day != nil, match.end < pieces.count else { return match }
    var match = match
    var timed = date
    var next = match.end
    if let part = DateWords.dayParts[pieces[next].key] {
      timed.time = "T" + part
      match.end = next + 1
      hour(of: part, &timed, &match.end)
    } else {
      if isWord(Self.at, at: next) || isWord(Mark.comma, at: next) { next += 1 }
      guard let clock = clock(at: next) else { return match }
      timed.time = clock.value
      match.end = clock.end
    }
    match.kind = .time
    match.value = timed.value
    return match
  }

  /// "Friday evening at 8".
  private func hour(of part: String, _ date: inout PartialDate, _ end: inout Int) {
    guard isWord(Self.at, at: end) else { return }
    if let clock = clock(at: end + 1) {
      date.time = clock.value
      end = clock.end
    } else if let hour = number(end + 1), (1...12).contains(hour), pieces[end + 1].digits <= 2,
      end + 2 >= pieces.count || pieces[end + 2].isMark
    {
      let isLate = part != "MO"
      date.time = Self.clockText(isLate && hour < 12 ? hour + 12 : hour, 0)
      end += 2
    }
  }

  private static let dayShifts = WordMap<Int>(
    lines: """
      -1: yesterday
      0: today tonight
      1: tomorrow
      """
  ) { Int($0) }

  /// "today", "yesterday morning", "tonight".
  func dayWord(at index: Int) -> DateMatch? {
    guard index < pieces.count, let shift = Self.dayShifts[pieces[index].key] else { return nil }
    if context.isHistory, shift == 0, pieces[index].key == Word.today {
      return DateMatch(start: index, end: index + 1, kind: .date, value: "PRESENT_REF")
    }
    guard let day = context.today?.adding(days: shift) else {
      return DateMatch(start: index, end: index + 1, kind: .date, value: nil)
    }
    var date = PartialDate(day)
    let told = date
    if pieces[index].key == Word.tonight {
      date.time = "TNI"
      var end = index + 1
      hour(of: "NI", &date, &end)
      return DateMatch(start: index, end: end, kind: .time, value: date.value, told: told)
    }
    return withClock(DateMatch(start: index, end: index + 1, kind: .date, value: date.value, told: told), told)
  }

  /// "now", "recently", "the future".
  func reference(at index: Int) -> DateMatch? {
    guard let match = DateWords.references.match(pieces, at: index) else { return nil }
    if isWord(Word.the, at: index), let next = key(match.end), pieces[match.end].isWord,
      !Self.afterReference.contains(next)
    {
      return nil
    }
    return DateMatch(start: index, end: match.end, kind: .date, value: match.value)
  }

  private static let afterReference = WordSet(
    "and or but of in is was were are as to for that when has have had with by")
}
