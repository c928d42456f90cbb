internal import NewsText

extension DateReader {
  /// Words that shift a unit: "last year", "next week".
  static let shifts = WordMap<Int>(
    lines: """
      -1: last past previous preceding
      0: this current same that
      1: next following coming upcoming subsequent ensuing
      """
  ) { Int($0) }
  private static let fromReference = WordSet("previous preceding following same that subsequent ensuing")

  /// "last November", "the following day", "this week", "next Tuesday", "earlier this month", "the same year".
  func relative(at index: Int) -> DateMatch? {
    var start = index
    if let word = key(start), word == Word.earlier || word == Word.later {
      start += isWord(Self.in, at: start + 1) || isWord(Word.on, at: start + 1) ? 2 : 1
      if isWord(Self.in, at: start - 1) { return laterIn(at: start, from: index) }
    }
    let word = afterThe(start)
    guard word < pieces.count, pieces[word].isWord, let shift = Self.shifts[pieces[word].key] else { return nil }
    var next = word + 1
    if isWord(Word.same, at: next) { next += 1 }
    guard next < pieces.count else { return nil }
    let isFromReference = Self.fromReference.contains(pieces[word].key) || word > start && pieces[word].key == Word.next
    if let count = counted(at: next, shift: shift, start: index) { return count }
    return shifted(at: next, by: shift, start: index, hasArticle: word > start, fromReference: isFromReference)
  }

  /// "later in the year".
  private func laterIn(at index: Int, from start: Int) -> DateMatch? {
    let unit = afterThe(index)
    guard unit > index, unit < pieces.count, let time = DateWords.units[pieces[unit].key] else { return nil }
    return unitDate(time, shift: 0, start: start, end: unit + 1)
  }

  /// "the past five days", "the next two years", "the last few months": lengths of time.
  private func counted(at index: Int, shift: Int, start: Int) -> DateMatch? {
    guard shift != 0, let length = length(at: index) else { return nil }
    return DateMatch(start: start, end: length.end, kind: .duration, value: length.value)
  }

  private func shifted(at index: Int, by shift: Int, start: Int, hasArticle: Bool, fromReference: Bool) -> DateMatch? {
    let piece = pieces[index]
    if let weekday = DateWords.weekdays[piece.key], piece.range.count > 3 || piece.flags.contains(.capitalized) {
      return shiftedWeekday(weekday, shift, start: start, end: index + 1)
    }
    if let month = DateWords.months[piece.key], piece.range.count > 2,
      piece.flags.contains(.capitalized) || !DateWords.doubtful.contains(piece.key)
    {
      return shiftedMonth(month, shift, start: start, end: index + 1)
    }
    if let season = DateWords.seasons[piece.key] {
      var date = PartialDate(year: context.year.map { $0 + (shift < 0 ? seasonShift(season) : shift) }, part: season)
      if shift == 0 { date.year = context.year }
      return DateMatch(start: start, end: index + 1, kind: .date, value: date.value, told: date)
    }
    if let part = DateWords.dayParts[piece.key] {
      return shiftedDayPart(part, shift, start: start, end: index + 1, fromReference)
    }
    guard let unit = DateWords.units[piece.key], unit != .second else { return nil }
    if Self.isPlural(unit, piece) {
      return shift == 0 ? nil : DateMatch(start: start, end: index + 1, kind: .duration, value: unit.duration(nil))
    }
    let isLength = hasArticle && !fromReference && shift < 0 && unit != .weekend
    if isLength { return DateMatch(start: start, end: index + 1, kind: .duration, value: unit.duration(1)) }
    return unitDate(unit, shift: shift, start: start, end: index + 1)
  }

  static func isPlural(_ unit: TimeUnit, _ piece: Piece) -> Bool {
    plurals.contains(piece.key)
  }
  private static let plurals = WordSet(
    "seconds minutes hours days weeks weekends months quarters years decades centuries millennia nights")

  /// "last winter" in March is the one that has just ended.
  private func seasonShift(_ season: String) -> Int {
    guard let month = context.today?.month else { return -1 }
    let ended = ["WI": 2, "SP": 5, "SU": 8, "FA": 11][season] ?? 12
    return month > ended ? 0 : -1
  }

  private func shiftedWeekday(_ weekday: Int, _ shift: Int, start: Int, end: Int) -> DateMatch? {
    guard let today = context.today else { return nil }
    let back = (today.weekday - weekday + 7) % 7
    let days: Int
    switch shift {
    case ..<0: days = back == 0 ? -7 : -back
    case 0: days = tense.isPast(at: start, end: end) && !tense.isFuture(at: start, end: end) ? -back : (7 - back) % 7
    default: days = back == 0 ? 7 : 7 - back
    }
    let date = today.adding(days: days).map { PartialDate($0) } ?? PartialDate()
    return withClock(DateMatch(start: start, end: end, kind: .date, value: date.value, told: date), date)
  }

  private func shiftedMonth(_ month: Int, _ shift: Int, start: Int, end: Int) -> DateMatch? {
    guard let today = context.today else { return nil }
    var year = today.year
    if shift < 0, month >= today.month { year -= 1 }
    if shift > 0, month <= today.month { year += 1 }
    let date = PartialDate(year: year, month: month)
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: date)
  }

  private func shiftedDayPart(_ part: String, _ shift: Int, start: Int, end: Int, _ fromReference: Bool) -> DateMatch? {
    let day = (fromReference ? context.referenceDay : context.today)?.adding(days: shift)
    var date = day.map { PartialDate($0) } ?? PartialDate()
    date.time = "T" + part
    return DateMatch(start: start, end: end, kind: .time, value: date.value)
  }

  /// The day, week, month, year … that lies `shift` units from the one that is being told of.
  func unitDate(_ unit: TimeUnit, shift: Int, start: Int, end: Int) -> DateMatch? {
    guard let date = unitDate(unit, shift: shift) else {
      return DateMatch(start: start, end: end, kind: .date, value: nil)
    }
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: date)
  }

  func unitDate(_ unit: TimeUnit, shift: Int) -> PartialDate? {
    let today = context.today
    switch unit {
    case .day: return today?.adding(days: shift).map { PartialDate($0) }
    case .week: return today?.adding(days: 7 * shift)?.isoWeek
    case .fortnight: return today?.adding(days: 14 * shift)?.isoWeek
    case .weekend:
      var week = today?.adding(days: 7 * shift)?.isoWeek
      week?.part? += "-WE"
      return week
    case .month: return shiftedMonths(shift)
    case .quarter: return quarter(shift)
    case .year: return context.year.map { PartialDate(year: $0 + shift) }
    case .decade: return context.year.map { PartialDate(year: ($0 / 10 + shift) * 10, precision: 3) }
    case .century: return context.year.map { PartialDate(year: ($0 / 100 + shift) * 100, precision: 2) }
    case .second, .minute, .hour, .millennium: return nil
    }
  }

  private func shiftedMonths(_ shift: Int) -> PartialDate? {
    let reference =
      context.isHistory ? context.reference : context.publication.map { PartialDate($0) } ?? context.reference
    guard let year = reference.year, year > 0, let month = reference.month else { return nil }
    let index = year * 12 + month - 1 + shift
    return PartialDate(year: index / 12, month: index % 12 + 1)
  }

  private func quarter(_ shift: Int) -> PartialDate? {
    guard let today = context.today else { return nil }
    let index = today.year * 4 + (today.month - 1) / 3 + shift
    return PartialDate(year: index / 4, part: "Q" + String(index % 4 + 1))
  }
}
