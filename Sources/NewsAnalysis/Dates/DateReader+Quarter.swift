internal import NewsText

extension DateReader {
  /// "the first quarter of 2012", "Q1 2012", "the second half of 1941", "the third quarter".
  func quarterOfYear(at index: Int) -> Parsed? {
    if let code = quarterCode(at: index) { return code }
    let start = afterThe(index)
    guard let ordinal = dayNumber(at: start), ordinal.isOrdinal, ordinal.number <= 4 else { return nil }
    var unit = numerals.afterHyphen(ordinal.end)
    if isWord(Word.fiscal, at: unit) { unit += 1 }
    guard unit < pieces.count else { return nil }
    let isHalf = isWord(Word.half, at: unit)
    guard isHalf && ordinal.number <= 2 || DateWords.units[pieces[unit].key] == .quarter else { return nil }
    let part = (isHalf ? "H" : "Q") + String(ordinal.number)
    if let told = withYear(part, at: unit + 1) { return told }
    return isHalf ? nil : quarter(ordinal.number, start: index, end: unit + 1)
  }

  private static let q: WordKey = "q"
  private static let codeLinks = WordSet(", - / in of")

  /// "Q3 2014", "Q3" after a preposition, "2014 Q3".
  private func quarterCode(at index: Int) -> Parsed? {
    if let year = yearNumber(at: index), !year.isMarked {
      let code = isWord(Mark.dash, at: year.end) && !hasSpace(year.end) ? year.end + 1 : year.end
      return codeNumber(at: code).map { Parsed(date: PartialDate(year: year.number, part: "Q\($0)"), end: code + 2) }
    }
    guard let number = codeNumber(at: index) else { return nil }
    let link = key(index + 2).map { Self.codeLinks.contains($0) } ?? false
    if let told = withYear("Q\(number)", at: link ? index + 3 : index + 2) { return told }
    guard let before = key(index - 1), Self.yearPrepositions.contains(before) else { return nil }
    return quarter(number, start: index, end: index + 2)
  }

  private func codeNumber(at index: Int) -> Int? {
    guard isWord(Self.q, at: index), pieces[index].flags.contains(.capitalized), let number = number(index + 1),
      (1...4).contains(number), pieces[index + 1].digits == 1, !hasSpace(index + 1),
      hasSpace(index + 2) || pieces[index + 2].isMark
    else { return nil }
    return number
  }

  private func withYear(_ part: String, at index: Int) -> Parsed? {
    let next = isWord(Self.of, at: index) ? index + 1 : index
    if let year = yearNumber(at: next) {
      return Parsed(date: PartialDate(year: year.number, part: part), end: year.end)
    }
    return yearShift(at: next).map { shift in
      Parsed(date: PartialDate(year: context.year.map { $0 + shift.number }, part: part), end: shift.end)
    }
  }

  /// The quarter that has begun before the article was written, unless the sentence looks ahead.
  private func quarter(_ number: Int, start: Int, end: Int) -> Parsed {
    var year = context.year
    if !context.isHistory, let publication = context.publication, number > (publication.month + 2) / 3,
      !tense.isFuture(at: start, end: end)
    {
      year = publication.year - 1
    }
    return Parsed(date: PartialDate(year: year, part: "Q\(number)"), end: end)
  }

  /// "last year", "this year", "the year".
  func yearShift(at index: Int) -> DayNumber? {
    let start = afterThe(index)
    guard let word = key(start) else { return nil }
    if word == Word.year { return DayNumber(number: 0, end: start + 1, isOrdinal: false) }
    guard isWord(Word.year, at: start + 1), let shift = DateReader.shifts[word] else { return nil }
    return DayNumber(number: shift, end: start + 2, isOrdinal: false)
  }
}
