internal import NewsText

extension DateReader {
  /// A year by itself: "in 1916", "480 BC", the ends of "1914-18".
  func year(at index: Int) -> Parsed? {
    if let year = yearNumber(at: index) {
      guard year.isMarked || isYear(year, at: index) else { return nil }
      return Parsed(date: PartialDate(year: year.number), end: year.end)
    }
    return shortYear(at: index) ?? yearBeforeChrist(at: index)
  }

  /// The "18" of "1914-18".
  private func shortYear(at index: Int) -> Parsed? {
    guard let number = number(index), pieces[index].digits == 2,
      isWord(Mark.dash, at: index - 1) || isWord(Mark.slash, at: index - 1),
      !hasSpace(index), index >= 2, let first = self.number(index - 2), pieces[index - 2].digits == 4,
      (1000...2199).contains(first), number > first % 100, number < first % 100 + 60,
      hasSpace(index + 1) || pieces[index + 1].isMark
    else { return nil }
    guard context.reference.year == first else { return nil }
    return Parsed(date: PartialDate(year: first / 100 * 100 + number), end: index + 1)
  }

  /// The "499" of "499-493 BC", and "in 480" in a text about years before Christ.
  private func yearBeforeChrist(at index: Int) -> Parsed? {
    guard let number = number(index), (2...4).contains(pieces[index].digits),
      hasSpace(index) || isWord(Mark.open, at: index - 1) || isWord(Mark.dash, at: index - 1)
    else {
      return nil
    }
    if let link = key(index + 1), Self.links.contains(link), let next = yearNumber(at: index + 2), next.isMarked,
      next.number < 0
    {
      return Parsed(date: PartialDate(year: -number), end: index + 1)
    }
    guard let reference = context.reference.year, reference < 0, let before = key(index - 1),
      Self.yearPrepositions.contains(before),
      pieces[index].digits == 3, abs(reference + number) < 150
    else { return nil }
    return Parsed(date: PartialDate(year: -number), end: index + 1)
  }

  private static let links = WordSet("- to and until or")
  static let yearPrepositions = WordSet(
    "in since by until till from of during before after through throughout to between around early late mid year circa ca c summer winter spring autumn fall and"
  )
  /// Whether four digits are a year: not "1,800 people", "2000 rpm", "$1080", "No. 1234".
  private func isYear(_ year: YearNumber, at index: Int) -> Bool {
    let before = key(index - 1)
    if isInChain(index) || isNumbered(index) || isAverage(index) { return false }
    if index > 0, Currencies.isPrefix(pieces[index - 1]) && pieces[index - 1].isMark || before == Mark.hash {
      return false
    }
    if !hasSpace(index), let before, before != Mark.open, before != Mark.dash, before != Mark.slash,
      before != Mark.apostrophe,
      before != Mark.quote
    {
      return false
    }
    if isWord(Mark.dash, at: index - 1), !hasSpace(index), index >= 2, pieces[index - 2].isDigits,
      pieces[index - 2].digits != 4,
      !DateWords.months.isEmptyOrLacks(key(index - 3))
    {
      return false
    }
    if index > 0, pieces[index - 1].isWord, !context.isHistory,
      BoundWords.before.match(pieces, at: index - 1)?.value == .about,
      before != Word.around, before != Word.circa, before != Word.ca
    {
      return false
    }
    let next = year.end
    guard next < pieces.count else { return isPlausible(year.number, before) }
    let following = pieces[next]
    if following.key == Mark.percent || following.key == Mark.degree || isCount(at: index, of: following) {
      return false
    }
    if following.isWord, !hasSpace(next) { return false }
    if following.key == Mark.colon, !hasSpace(next), next + 1 < pieces.count, !hasSpace(next + 1) { return false }
    if following.key == Mark.dash, !hasSpace(next), next + 1 < pieces.count, pieces[next + 1].isWord,
      DateWords.units[pieces[next + 1].key] == nil, Units.name(pieces, at: next + 1) != nil
    {
      return false
    }
    if NumberWords.table[following.key]?.kind == .scale || Currencies.after(next, pieces) != nil { return false }
    if Units.unit(pieces, after: next) != nil, DateWords.units[following.key] == nil || following.range.count > 4 {
      return false
    }
    return isPlausible(year.number, before)
  }

  /// "2020 pupils", "cut 1950 jobs"; not "In 2020 pupils stayed at home" and "the 2010 cars".
  private func isCount(at index: Int, of following: Piece) -> Bool {
    guard HeadcountWords.counts(following.key) else { return false }
    guard index > 0 else { return true }
    let before = pieces[index - 1].key
    if index == 1, HeadcountWords.openers.contains(before) { return false }
    return HeadcountWords.always.contains(following.key)
      || !HeadcountWords.determiners.contains(before) && !pieces[index - 1].flags.contains(.possessive)
  }

  /// "by an average of 1950".
  private func isAverage(_ index: Int) -> Bool {
    isWord(Self.of, at: index - 1) && key(index - 2).map { HeadcountWords.sums.contains($0) } ?? false
  }

  /// "Resolution 1701", "Flight 1549", "p. 1914".
  private func isNumbered(_ index: Int) -> Bool {
    let label = isWord(Mark.point, at: index - 1) ? index - 2 : index - 1
    guard label >= 0 else { return false }
    return HeadcountWords.pages.contains(pieces[label].key)
      || HeadcountWords.labels.contains(pieces[label].key) && pieces[label].flags.contains(.capitalized)
  }

  /// "2010-2015-86": three numbers joined are a code.
  private func isInChain(_ index: Int) -> Bool {
    func isJoint(_ mark: Int, _ other: Int) -> Bool {
      isWord(Mark.dash, at: mark) && !hasSpace(mark) && !hasSpace(max(mark, other)) && other >= 0
        && other < pieces.count && pieces[other].isDigits
    }
    let after = isJoint(index + 1, index + 2)
    let before = isJoint(index - 1, index - 2)
    return after && before || after && isJoint(index + 3, index + 4) || before && isJoint(index - 3, index - 4)
  }

  private func isPlausible(_ year: Int, _ before: WordKey?) -> Bool {
    if let before, before != Self.of, Self.yearPrepositions.contains(before) || before == Mark.open { return true }
    return (context.isHistory ? 1500...2060 : 1700...2060).contains(year)
  }

  /// "the 1990s", "the '70s", "the nineties", "the late 1980s" past its modifier.
  func decade(at index: Int) -> Parsed? {
    var start = afterThe(index)
    if start > index, let word = key(start), DateWords.modifiers[word] != nil, start + 1 < pieces.count {
      start += isWord(Mark.dash, at: start + 1) ? 2 : 1
    }
    guard start < pieces.count else { return nil }
    if let number = number(start), start + 1 < pieces.count, !hasSpace(start + 1) {
      let hasS = isWord(Word.s, at: start + 1) || pieces[start + 1].flags.contains(.possessive)
      guard hasS, number % 10 == 0 else { return nil }
      guard pieces[start].digits == 4 || start > index else { return nil }  // "in my early 20s" is an age
      return decade(number, digits: pieces[start].digits, end: start + 2)
    }
    if isWord(Mark.apostrophe, at: start), let number = number(start + 1), pieces[start + 1].digits == 2,
      number % 10 == 0,
      isWord(Word.s, at: start + 2)
    {
      return decade(number, digits: 2, end: start + 3)
    }
    guard start > index, let number = DateWords.decades[pieces[start].key] else { return nil }
    return decade(number, digits: 2, end: start + 1)
  }

  private func decade(_ number: Int, digits: UInt8, end: Int) -> Parsed? {
    switch digits {
    case 3 where isEra(end):
      return Parsed(date: PartialDate(year: -number, precision: 3), end: end + 1)
    case 4 where (1000...2190).contains(number):
      let isCentury = number % 100 == 0 && number < 1900
      return Parsed(date: PartialDate(year: number, precision: isCentury ? 2 : 3), end: end)
    case 2 where number >= 20:
      return Parsed(date: PartialDate(year: (number < 20 ? 2000 : 1900) + number, precision: 3), end: end)
    default: return nil
    }
  }

  private func isEra(_ index: Int) -> Bool { key(index).map { Self.beforeChrist.contains($0) } ?? false }

  /// "the 19th century", "the twentieth century", "the fifth century BC".
  func century(at index: Int) -> Parsed? {
    var start = afterThe(index)
    if start > index, let word = key(start), DateWords.modifiers[word] != nil {
      start += isWord(Mark.dash, at: start + 1) ? 2 : 1
    }
    guard let ordinal = dayNumber(at: start), ordinal.isOrdinal else { return nil }
    let unit = numerals.afterHyphen(ordinal.end)
    guard unit < pieces.count, DateWords.units[pieces[unit].key] == .century,
      !(key(unit + 1).map { Self.studios.contains($0) } ?? false)
    else { return nil }
    let isBefore = isEra(unit + 1)
    let year = isBefore ? -ordinal.number * 100 : (ordinal.number - 1) * 100
    return Parsed(date: PartialDate(year: year, precision: 2), end: isBefore ? unit + 2 : unit + 1)
  }

  /// "20th Century Fox".
  private static let studios = WordSet("fox studios")

  /// "the summer of 1955", "autumn 481 BC".
  func seasonOfYear(at index: Int) -> Parsed? {
    let start = afterThe(index)
    guard start < pieces.count, let season = DateWords.seasons[pieces[start].key] else { return nil }
    var next = start + 1
    if isWord(Self.of, at: next) { next += 1 }
    if let year = yearNumber(at: next) {
      return Parsed(date: PartialDate(year: year.number, part: season), end: year.end)
    }
    guard next > start + 1, isWord(Word.that, at: next) || isWord(Word.this, at: next), isWord(Word.year, at: next + 1)
    else {
      return nil
    }
    return Parsed(date: PartialDate(year: context.year, part: season), end: next + 2)
  }
}

extension WordMap {
  func isEmptyOrLacks(_ key: WordKey?) -> Bool {
    key.map { self[$0] == nil } ?? true
  }
}
