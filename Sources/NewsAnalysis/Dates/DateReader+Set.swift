internal import NewsText

extension DateReader {
  private static let everyWords = WordSet("every each per")
  private static let rateWords = WordSet("a an per each every")

  /// "every day", "each Tuesday", "per month", "daily", "twice a week".
  func set(at index: Int) -> DateMatch? {
    if let value = DateWords.adverbs[pieces[index].key], !isNamePart(index) {
      return DateMatch(start: index, end: index + 1, kind: .set, value: value)
    }
    if let match = frequency(at: index) { return match }
    guard Self.everyWords.contains(pieces[index].key) else { return nil }
    var next = index + 1
    if isWord(Word.other, at: next) { next += 1 }
    if let length = length(at: next) {
      return DateMatch(start: index, end: length.end, kind: .set, value: length.value)
    }
    guard next < pieces.count else { return nil }
    return repeated(at: next, start: index)
  }

  /// What "every" is said of.
  private func repeated(at next: Int, start: Int) -> DateMatch? {
    let word = pieces[next].key
    let isOther = next > start + 1
    if let value = Self.weekParts[word], !isOther {
      return DateMatch(start: start, end: next + 1, kind: .set, value: value)
    }
    if let unit = DateWords.units[word], !Self.isPlural(unit, pieces[next]) {
      return DateMatch(start: start, end: next + 1, kind: .set, value: unit.duration(isOther ? 2 : 1))
    }
    if let weekday = DateWords.weekdays[word] { return everyWeekday(weekday, start: start, end: next + 1) }
    if let month = DateWords.months[word] {
      return DateMatch(start: start, end: next + 1, kind: .set, value: "XXXX-" + PartialDate.two(month))
    }
    if let season = DateWords.seasons[word] {
      return DateMatch(start: start, end: next + 1, kind: .set, value: "XXXX-" + season)
    }
    guard let part = DateWords.dayParts[word] else { return nil }
    return DateMatch(start: start, end: next + 1, kind: .set, value: "XXXX-XX-XXT" + part)
  }

  private static let weekParts = WordMap<String>(
    lines: """
      XXXX-WXX-WE: weekend
      XXXX-WXX-WD: weekday
      """
  ) { String($0) }

  /// "Mondays", "every Monday morning", "Mondays at 9 a.m.".
  func everyWeekday(_ weekday: Int, start: Int, end: Int) -> DateMatch {
    var match = DateMatch(start: start, end: end, kind: .set, value: "XXXX-WXX-" + String(weekday))
    if let word = key(end), let part = DateWords.dayParts[word] {
      match.value = (match.value ?? "") + "T" + part
      match.end = end + 1
    } else if isWord(Self.at, at: end), let clock = clock(at: end + 1) {
      match.value = (match.value ?? "") + clock.value
      match.end = clock.end
    }
    return match
  }

  /// "twice a month", "three times per week", "once every four years".
  private func frequency(at index: Int) -> DateMatch? {
    guard let end = timesEnd(at: index), let link = key(end), Self.rateWords.contains(link) else { return nil }
    if Self.everyWords.contains(link), var match = set(at: end) {
      match.start = index
      return match
    }
    guard let word = key(end + 1), let unit = DateWords.units[word], !Self.isPlural(unit, pieces[end + 1]) else {
      return nil
    }
    return DateMatch(start: index, end: end + 2, kind: .set, value: unit.duration(1))
  }

  /// The index after "twice" or "three times".
  private func timesEnd(at index: Int) -> Int? {
    if isWord(Word.once, at: index) || isWord(Word.twice, at: index) { return index + 1 }
    guard let numeral = numerals.numeral(at: index), isWord(Word.times, at: numeral.end) else { return nil }
    return numeral.end + 1
  }

  /// The "Daily" of a paper's name.
  private func isNamePart(_ index: Int) -> Bool {
    pieces[index].flags.contains(.capitalized) && index + 1 < pieces.count
      && pieces[index + 1].flags.contains(.capitalized)
  }
}
