internal import NewsText

extension DateReader {
  /// A length of time: "five days", "a few months", "three-year".
  struct Length {
    let count: Double?
    let unit: TimeUnit
    let end: Int
    var value: String { unit.duration(count) }
  }

  private static let vague = WordSet("few several many couple some")
  private static let fillers = WordSet("more full straight consecutive whole long additional further brutal successive")

  /// Number and unit: "five days", "a few months", "two and a half years".
  func length(at index: Int) -> Length? {
    guard index < pieces.count else { return nil }
    if let numeral = numerals.numeral(at: index), numeral.kind != .share {
      guard !pieces[index].flags.contains(.afterLetter) else { return nil }
      return withHalf(unitLength(numeral.kind == .vague ? nil : numeral.value, at: numeral.end))
    }
    let isArticle = isWord(Self.a, at: index) || isWord(Self.an, at: index) || isWord(Word.another, at: index)
    guard isArticle else { return nil }
    if let word = key(index + 1), Self.vague.contains(word) {
      return unitLength(nil, at: isWord(Self.of, at: index + 2) ? index + 3 : index + 2)
    }
    return withHalf(unitLength(1, at: index + 1))
  }

  /// "an hour and a half".
  private func withHalf(_ length: Length?) -> Length? {
    guard let length, let count = length.count, isWord(Word.and, at: length.end), isWord(Self.a, at: length.end + 1),
      isWord(Word.half, at: length.end + 2), !isWord(Self.of, at: length.end + 3)
    else { return length }
    return Length(count: count + 0.5, unit: length.unit, end: length.end + 3)
  }

  private func unitLength(_ count: Double?, at index: Int) -> Length? {
    var cursor = numerals.afterHyphen(index)
    if isWord(Self.of, at: cursor) { cursor += 1 }
    if isWord(Self.a, at: cursor) || isWord(Self.an, at: cursor), count.map({ $0 < 1 }) ?? false { cursor += 1 }
    if let word = key(cursor), Self.fillers.contains(word) { cursor += 1 }
    guard cursor < pieces.count, pieces[cursor].isWord, let unit = DateWords.units[pieces[cursor].key] else {
      return nil
    }
    guard unit != .quarter, unit != .second || pieces[cursor].key == Word.seconds else { return nil }
    guard hasSpace(cursor) || isWord(Mark.dash, at: cursor - 1) || pieces[cursor].range.count > 1 else { return nil }
    return Length(count: count, unit: unit, end: cursor + 1)
  }

  /// "five days", "about a week", "more than three years", "three-year".
  func duration(at index: Int) -> DateMatch? {
    if let hedge = BoundWords.before.match(pieces, at: index), let length = length(at: hedge.end) {
      var match = DateMatch(start: index, end: length.end, kind: .duration, value: length.value)
      match.modifier = Self.modifier(of: hedge.value)
      return isAge(length) ? nil : match
    }
    if let length = length(at: index) {
      guard !isAge(length), !isRate(index, length) else { return nil }
      if let date = plannedDate(length, at: index) { return date }
      return DateMatch(start: index, end: length.end, kind: .duration, value: length.value)
    }
    return barePlural(at: index) ?? lengthWord(at: index)
  }

  /// The "two weeks" of "will meet in two weeks".
  private func plannedDate(_ length: Length, at index: Int) -> DateMatch? {
    guard isWord(Self.in, at: index - 1), !isWord(Self.of, at: length.end), length.count != nil else { return nil }
    if length.end + 1 < pieces.count, isWord(Self.time, at: length.end + 1),
      isWord(Mark.apostrophe, at: length.end) || pieces[length.end].flags.contains(.possessive)
    {
      return moved(length, by: 1, start: index, end: length.end + 2, isFromToday: true)  // "in ten days' time"
    }
    guard tense.isFuture(at: index - 1, end: pieces.count)
    else { return nil }
    let match = moved(length, by: 1, start: index, end: length.end, isFromToday: true)
    return match.value == "FUTURE_REF" ? nil : match
  }

  private static let time: WordKey = "time"

  private static func modifier(of bound: Figure.Bound) -> String? {
    switch bound {
    case .about: "APPROX"
    case .atLeast: "EQUAL_OR_MORE"
    case .moreThan: "MORE_THAN"
    case .atMost: "EQUAL_OR_LESS"
    case .lessThan: "LESS_THAN"
    case .exact, .between, .vague: nil
    }
  }

  /// "25-year-old": an age is no date.
  private func isAge(_ length: Length) -> Bool {
    let next = isWord(Mark.dash, at: length.end) ? length.end + 1 : length.end
    guard let word = key(next) else { return false }
    return word == Word.old || word == Word.olds || word == Self.of && isWord(Word.age, at: next + 1)
  }

  /// "$70 a day", "three times a week": a rate, not a length.
  private func isRate(_ index: Int, _ length: Length) -> Bool {
    guard isWord(Self.a, at: index) || isWord(Self.an, at: index), index > 0 else { return false }
    if isWord(Mark.dash, at: index - 1), !hasSpace(index) { return true }
    return pieces[index - 1].isDigits || isWord(Word.times, at: index - 1) || isWord(Word.once, at: index - 1)
      || isWord(Word.twice, at: index - 1)
      || Units.name(pieces, at: index - 1) != nil || Currencies.after(index - 1, pieces) != nil
  }

  private static let pluralBefore = WordSet("for in over within after recent many coming these those of")

  /// "for months", "in recent weeks", "weeks later" past its shift.
  private func barePlural(at index: Int) -> DateMatch? {
    var unit = index
    if let word = key(unit), word == Word.recent || word == Word.many || word == Word.several || word == Word.coming {
      unit += 1
    }
    guard unit < pieces.count, pieces[unit].isWord, let time = DateWords.units[pieces[unit].key],
      Self.isPlural(time, pieces[unit])
    else {
      return nil
    }
    guard unit > index || key(index - 1).map({ Self.pluralBefore.contains($0) }) ?? false else { return nil }
    guard time != .quarter, time != .second, time != .minute else { return nil }
    return DateMatch(start: index, end: unit + 1, kind: .duration, value: time.duration(nil))
  }

  /// "month-long", "yearlong", "overnight".
  private func lengthWord(at index: Int) -> DateMatch? {
    guard pieces[index].isWord else { return nil }
    if let unit = DateWords.units[pieces[index].key], isWord(Mark.dash, at: index + 1), isWord(Word.long, at: index + 2)
    {
      return DateMatch(start: index, end: index + 3, kind: .duration, value: unit.duration(1))
    }
    guard let unit = Self.longWords[pieces[index].key] else { return nil }
    return DateMatch(start: index, end: index + 1, kind: .duration, value: unit.duration(1))
  }

  private static let longWords = WordMap<TimeUnit>(
    lines: """
      Y: yearlong
      M: monthlong
      W: weeklong
      D: daylong
      DE: decadelong
      """
  ) { TimeUnit(rawValue: String($0)) }

  private static let shiftWords = WordMap<Int>(
    lines: """
      -1: ago earlier before previously prior back
      1: later after afterwards afterward hence
      """
  ) { Int($0) }

  /// "five days ago", "two years later", "a decade earlier", "three weeks from now", "in two weeks" of plans.
  func shift(at index: Int) -> DateMatch? {
    guard let length = shiftLength(at: index) else { return nil }
    if isWord(Word.from, at: length.end), isWord(Word.now, at: length.end + 1) {
      return moved(length, by: 1, start: index, end: length.end + 2, isFromToday: true)
    }
    guard let word = key(length.end), let direction = Self.shiftWords[word] else { return nil }
    if word == Word.after || word == Word.before || word == Word.back, !endsClause(length.end + 1) { return nil }
    if word == Word.ago, let day = dayAgo(length, start: index) { return day }
    return moved(
      length, by: direction, start: index, end: length.end + 1, isFromToday: word == Word.ago || word == Word.hence)
  }

  /// "two weeks ago on Monday", "a year ago today".
  private func dayAgo(_ length: Length, start: Int) -> DateMatch? {
    guard let count = length.count, count == count.rounded(), count < 1000, let today = context.today else {
      return nil
    }
    let next = isWord(Word.on, at: length.end + 1) ? length.end + 2 : length.end + 1
    var day: CalendarDate?
    if isWord(Word.today, at: length.end + 1) {
      switch length.unit {
      case .day: day = today.adding(days: -Int(count))
      case .week: day = today.adding(days: -7 * Int(count))
      case .month: day = today.adding(months: -Int(count))
      case .year: day = today.adding(months: -12 * Int(count))
      default: day = nil
      }
    } else if length.unit == .week, let weekday = weekday(at: next) {
      day = today.adding(days: -7 * Int(count) + weekday - today.weekday)
    }
    guard let day else { return nil }
    let date = PartialDate(day)
    return withClock(DateMatch(start: start, end: next + 1, kind: .date, value: date.value, told: date), date)
  }

  private func shiftLength(at index: Int) -> Length? {
    if let hedge = BoundWords.before.match(pieces, at: index), let length = length(at: hedge.end) { return length }
    if let length = length(at: index) { return length }
    guard pieces[index].isWord, let unit = DateWords.units[pieces[index].key], Self.isPlural(unit, pieces[index]) else {
      return nil
    }
    return Length(count: nil, unit: unit, end: index + 1)
  }

  private func endsClause(_ index: Int) -> Bool {
    index >= pieces.count || pieces[index].isMark
  }

  private func moved(_ length: Length, by direction: Int, start: Int, end: Int, isFromToday: Bool) -> DateMatch {
    guard let count = length.count, count == count.rounded(), abs(count) < 100_000 else {
      return DateMatch(start: start, end: end, kind: .date, value: direction < 0 ? "PAST_REF" : "FUTURE_REF")
    }
    let shift = direction * Int(count)
    guard let date = moved(length.unit, by: shift, isFromToday: isFromToday) else {
      return DateMatch(start: start, end: end, kind: .date, value: direction < 0 ? "PAST_REF" : "FUTURE_REF")
    }
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: isFromToday ? nil : date)
  }

  private func moved(_ unit: TimeUnit, by shift: Int, isFromToday: Bool) -> PartialDate? {
    var reader = self
    if !isFromToday, !context.isHistory, let day = context.referenceDay {
      reader.context = DateContext(publication: day, isHistory: false)
    }
    switch unit {
    case .decade: return reader.context.year.map { PartialDate(year: $0 + 10 * shift) }
    case .century: return reader.context.year.map { PartialDate(year: $0 + 100 * shift) }
    case .fortnight: return reader.unitDate(.week, shift: 2 * shift)
    default: return reader.unitDate(unit, shift: shift)
    }
  }
}
