internal import NewsText

extension DateReader {
  /// A time of day.
  struct Clock {
    /// `T10:30`, `TMO`.
    let value: String
    let end: Int
  }

  private static let am: WordKey = "am"
  private static let pm: WordKey = "pm"
  private static let zones = WordSet("gmt utc est edt cst cdt mst mdt pst pdt bst cet et pt")

  /// A time of day at the start: "10:30 a.m. on Monday", "5pm", "noon".
  func clockFirst(at index: Int) -> DateMatch? {
    guard let clock = clock(at: index) else { return nil }
    var end = clock.end
    var next = end
    if isWord(Word.on, at: next) || isWord(Mark.comma, at: next) || isWord(Word.of, at: next) { next += 1 }
    var date = context.today.map { PartialDate($0) } ?? PartialDate()
    if context.isHistory { date = context.referenceDay.map { PartialDate($0) } ?? PartialDate() }
    if let day = dayMatch(at: next), let told = day.told, told.time == nil, told.day != nil {
      date = told
      end = day.end
    }
    date.time = clock.value
    var told = date
    told.time = nil
    return DateMatch(start: index, end: end, kind: .time, value: date.value, told: told.day == nil ? nil : told)
  }

  func dayMatch(at index: Int) -> DateMatch? {
    guard index < pieces.count else { return nil }
    if let parsed = parse(at: index), parsed.date.day != nil {
      let date = resolved(parsed, start: index)
      return DateMatch(start: index, end: parsed.end, kind: .date, value: date.value, told: date)
    }
    if weekday(at: index) != nil, let match = weekdayAlone(at: index) { return match }
    return dayWord(at: index)
  }

  /// "10:30", "10.45pm", "5 p.m.", "noon".
  func clock(at index: Int) -> Clock? {
    guard index < pieces.count else { return nil }
    if let clock = hourPast(at: index) { return clock }
    if let hour = Self.clockWords[pieces[index].key], !isWord(Mark.dash, at: index + 1) {
      return Clock(value: Self.clockText(hour, 0), end: index + 1)
    }
    guard pieces[index].isDigits, pieces[index].flags.isDisjoint(with: [.grouped, .broken, .afterLetter]) else {
      return hourWord(at: index)
    }
    if let time = withColon(at: index) { return time }
    let hasDecimals = pieces[index].flags.contains(.decimal)
    let hour = Int(pieces[index].value.rounded(.down).clamped(to: 0...99))
    let minute = hasDecimals ? Int(((pieces[index].value - Double(hour)) * 100).rounded().clamped(to: 0...99)) : 0
    guard hour <= 12, minute < 60, let half = half(at: index + 1) ?? dayHalf(at: index + 1) else {
      return hourWord(at: index)
    }
    return Clock(value: Self.clockText(half.hour(hour), minute), end: zone(after: half.end))
  }

  private static let clockWords = WordMap<Int>(
    lines: """
      12: noon midday
      24: midnight
      """
  ) { Int($0) }

  private struct Half {
    let isAfternoon: Bool
    let end: Int
    func hour(_ hour: Int) -> Int { isAfternoon ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour) }
  }

  private func half(at index: Int) -> Half? {
    guard index < pieces.count, pieces[index].isWord, pieces[index].key == Self.am || pieces[index].key == Self.pm
    else { return nil }
    return Half(isAfternoon: pieces[index].key == Self.pm, end: index + 1)
  }

  /// "in the afternoon" after a time.
  private func dayHalf(at index: Int) -> Half? {
    guard isWord(Self.in, at: index), isWord(Self.the, at: index + 1), let word = key(index + 2),
      let part = DateWords.dayParts[word]
    else { return nil }
    return Half(isAfternoon: part != "MO", end: index + 3)
  }

  private func withColon(at index: Int) -> Clock? {
    guard let hour = number(index), hour <= 24, isWord(Mark.colon, at: index + 1), !hasSpace(index + 1),
      let minute = number(index + 2),
      !hasSpace(index + 2), minute < 60, pieces[index + 2].digits == 2
    else { return nil }
    guard !isVerse(index), !isCaseNumber(index + 3) else { return nil }
    var end = index + 3
    var seconds = ""
    if isWord(Mark.colon, at: end), !hasSpace(end), let second = number(end + 1), second < 60,
      pieces[end + 1].digits == 2
    {
      seconds = ":" + PartialDate.two(second)
      end += 2
    }
    let half = half(at: end) ?? dayHalf(at: end)
    let value = Self.clockText(half.map { $0.hour(hour) } ?? hour, minute) + seconds
    return Clock(value: value, end: zone(after: half?.end ?? hours(after: end)))
  }

  private static let books = WordSet(
    """
    genesis exodus leviticus deuteronomy joshua samuel kings chronicles job psalm psalms proverbs isaiah jeremiah daniel
    matthew mark luke john acts romans corinthians galatians ephesians philippians timothy hebrews james peter revelation
    surah sura
    """)

  /// "John 3:16".
  private func isVerse(_ index: Int) -> Bool {
    index > 0 && pieces[index - 1].flags.contains(.capitalized) && Self.books.contains(pieces[index - 1].key)
      && half(at: index + 3) == nil
  }

  /// "2:24-cv-00123", as courts number their cases.
  private func isCaseNumber(_ index: Int) -> Bool {
    isWord(Mark.dash, at: index) && !hasSpace(index) && !hasSpace(index + 1) && index + 3 < pieces.count
      && pieces[index + 1].isWord && pieces[index + 2].key == Mark.dash && pieces[index + 3].isDigits
  }

  private func hours(after index: Int) -> Int {
    guard let word = key(index), word == Word.hrs || word == Word.hours || word == Word.h else { return index }
    return index + 1
  }

  private func zone(after index: Int) -> Int {
    guard index < pieces.count, Self.zones.contains(pieces[index].key), pieces[index].flags.contains(.allCapitals)
    else { return index }
    return index + 1
  }

  /// "ten past four", "half past six in the evening".
  private func hourPast(at index: Int) -> Clock? {
    guard let minute = minutes(at: index), isWord(Self.past, at: minute.end),
      let hour = numerals.numeral(at: minute.end + 1), hour.kind == .cardinal, !hour.inDigits,
      (1...12).contains(hour.value), hour.value == hour.value.rounded()
    else { return nil }
    let half = half(at: hour.end) ?? dayHalf(at: hour.end)
    let value = Int(hour.value)
    return Clock(value: Self.clockText(half.map { $0.hour(value) } ?? value, minute.count), end: half?.end ?? hour.end)
  }

  private struct Minutes {
    let count: Int
    let end: Int
  }

  private func minutes(at index: Int) -> Minutes? {
    if isWord(Self.half, at: index) { return Minutes(count: 30, end: index + 1) }
    if isWord(Self.quarter, at: index) { return Minutes(count: 15, end: index + 1) }
    guard let numeral = numerals.numeral(at: index), numeral.kind == .cardinal, !numeral.inDigits,
      (1...29).contains(numeral.value), numeral.value == numeral.value.rounded()
    else { return nil }
    return Minutes(count: Int(numeral.value), end: numeral.end)
  }

  private static let past: WordKey = "past"
  private static let half: WordKey = "half"
  private static let quarter: WordKey = "quarter"

  /// "eight o'clock", "five p.m.".
  private func hourWord(at index: Int) -> Clock? {
    guard let numeral = numerals.numeral(at: index), numeral.kind == .cardinal, numeral.value >= 1, numeral.value <= 24,
      numeral.end < pieces.count, numeral.value == numeral.value.rounded()
    else { return nil }
    let hour = Int(numeral.value)
    if pieces[numeral.end].key == Word.oClock || pieces[numeral.end].key == Word.oclock {
      guard let half = dayHalf(at: numeral.end + 1), hour <= 12 else {
        return Clock(value: Self.clockText(hour, 0), end: numeral.end + 1)
      }
      return Clock(value: Self.clockText(half.hour(hour), 0), end: half.end)
    }
    if !numeral.inDigits, hour <= 12, let half = dayHalf(at: numeral.end) {
      return Clock(value: Self.clockText(half.hour(hour), 0), end: half.end)
    }
    guard !numeral.inDigits, hour <= 12, let half = half(at: numeral.end),
      pieces[numeral.end].flags.contains(.dotted) || pieces[numeral.end].key == Self.pm
    else { return nil }
    return Clock(value: Self.clockText(half.hour(hour), 0), end: half.end)
  }

  static func clockText(_ hour: Int, _ minute: Int) -> String {
    "T" + PartialDate.two(hour) + ":" + PartialDate.two(minute)
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(range.upperBound, Swift.max(range.lowerBound, self))
  }
}
