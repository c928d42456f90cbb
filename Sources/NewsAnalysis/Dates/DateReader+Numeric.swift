internal import NewsText

extension DateReader {
  /// "08/02/2012", "2012-02-08", "8.2.2012"; month first unless that is impossible.
  func numeric(at index: Int) -> Parsed? {
    if let parsed = monthSlashDay(at: index) { return parsed }
    guard let first = number(index), index + 4 < pieces.count, let link = key(index + 1),
      link == Mark.slash || link == Mark.dash,
      isWord(link, at: index + 3), let second = number(index + 2), let third = number(index + 4),
      !hasSpace(index + 1), !hasSpace(index + 2), !hasSpace(index + 3), !hasSpace(index + 4),
      !(isWord(link, at: index + 5) && !hasSpace(index + 5))
    else { return nil }
    if pieces[index].digits == 4, (1..<13).contains(second), (1..<32).contains(third), (1000...2199).contains(first) {
      return Parsed(date: PartialDate(year: first, month: second, day: third), end: index + 5)
    }
    guard pieces[index].digits <= 2, pieces[index + 2].digits <= 2,
      pieces[index + 4].digits == 4 || pieces[index + 4].digits == 2
    else { return nil }
    guard third > 99 || link == Mark.slash || first != second || second != third else { return nil }  // "10-10-10"
    let year = third < 100 ? third + (third > 50 ? 1900 : 2000) : third
    guard (1000...2199).contains(year), first > 0, second > 0 else { return nil }
    let isDayFirst = first > 12
    let month = isDayFirst ? second : first
    let day = isDayFirst ? first : second
    guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return Parsed(date: PartialDate(year: year, month: month, day: day), end: index + 5)
  }

  private static let dayPrepositions = WordSet("on by until since from before after till between")

  /// "on 2/15".
  private func monthSlashDay(at index: Int) -> Parsed? {
    guard let before = key(index - 1), Self.dayPrepositions.contains(before), isWord(Mark.slash, at: index + 1),
      !hasSpace(index + 1),
      !hasSpace(index + 2), let first = number(index), let second = number(index + 2), pieces[index].digits <= 2,
      pieces[index + 2].digits <= 2,
      !isWord(Mark.slash, at: index + 3),
      index + 3 >= pieces.count || pieces[index + 3].isMark || isWord(Word.and, at: index + 3)
        || isWord(Word.at, at: index + 3)
    else { return nil }
    let isDayFirst = first > 12
    let month = isDayFirst ? second : first
    let day = isDayFirst ? first : second
    guard (1...12).contains(month), (1...CalendarDate.days(inMonth: month, of: 2000)).contains(day) else { return nil }
    return Parsed(date: PartialDate(month: month, day: day), end: index + 3)
  }
}
