internal import NewsText

extension DateReader {
  /// "the summer", "this winter" past its "this": the season of the year that is being told of.
  func seasonAlone(at index: Int) -> DateMatch? {
    let start = afterThe(index)
    guard start < pieces.count, let season = DateWords.seasons[pieces[start].key],
      isSeason(at: start, article: start > index)
    else { return nil }
    return seasonMatch(season, start: index, end: start + 1)
  }

  func seasonMatch(_ season: String, start: Int, end: Int) -> DateMatch {
    let date = PartialDate(year: context.year, part: season)
    return DateMatch(start: start, end: end, kind: .date, value: date.value, told: date)
  }

  private static let seasonPrepositions = WordSet(
    "in by during since until of the last next this every each that early late mid - from to and")

  private func isSeason(at index: Int, article: Bool) -> Bool {
    let key = pieces[index].key
    let before = article ? self.key(index - 2) : self.key(index - 1)
    if key == Word.fall {
      return !article && before == Word.`in` || article && before == Word.`in` && !isWord(Self.of, at: index + 1)
    }
    if key == Word.spring && pieces[index].flags.contains(.capitalized) && index > 0
      && !(before.map { Self.seasonPrepositions.contains($0) } ?? false)
    {
      return false
    }
    if let next = self.key(index + 1), pieces[index + 1].isWord, pieces[index + 1].flags.contains(.capitalized),
      !hasSpace(index + 2) || next == Word.olympics || next == Word.palace
    {
      return false
    }
    return article || (before.map { Self.seasonPrepositions.contains($0) } ?? false)
  }
}
