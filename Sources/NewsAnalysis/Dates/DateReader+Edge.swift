internal import NewsText

extension DateReader {
  /// "the end of 1958", "early October", "mid-June", "late last year", "the beginning of the month".
  func edge(at index: Int) -> DateMatch? {
    let first = afterThe(index)
    guard first < pieces.count else { return nil }
    if let modifier = DateWords.edges[pieces[first].key], isWord(Self.of, at: first + 1) {
      return marked(inner(at: first + 2, allowing: .units), modifier, start: index)
    }
    if isWord(Word.rest, at: first), isWord(Self.of, at: first + 1) {
      return marked(inner(at: first + 2, allowing: .units), nil, start: index)
    }
    if let match = unitsEnd(at: first) { return marked(match, "END", start: index) }
    guard let modifier = DateWords.modifiers[pieces[first].key] else { return nil }
    var next = first + 1
    if isWord(Mark.dash, at: next), !hasSpace(next) { next += 1 }
    if isWord(Self.in, at: next) { next += 1 }
    guard next > first, next < pieces.count else { return nil }
    let isJoined = next > first + 1 && !isWord(Self.in, at: next - 1)
    return marked(inner(at: next, allowing: isJoined ? .bareParts : .dates), modifier, start: index)
  }

  private static let end: WordKey = "end"

  /// "the year's end", "by year-end".
  private func unitsEnd(at index: Int) -> DateMatch? {
    guard index + 2 < pieces.count, isWord(Self.end, at: index + 2), let unit = DateWords.units[pieces[index].key],
      !Self.isPlural(unit, pieces[index]), unit != .second
    else { return nil }
    let isJoined = isWord(Mark.dash, at: index + 1) && !hasSpace(index + 1) && isWord(Word.by, at: index - 1)
    guard isJoined || pieces[index + 1].flags.contains(.possessive) else { return nil }
    return unitDate(unit, shift: 0, start: index, end: index + 3)
  }

  private enum Inner {
    case dates
    /// "the end of the month".
    case units
    case bareParts
  }

  private func inner(at index: Int, allowing kind: Inner) -> DateMatch? {
    guard index < pieces.count else { return nil }
    if let match = calendarMatch(at: index) ?? relative(at: index) { return match }
    if kind == .units { return thisUnit(at: index) }
    if let season = DateWords.seasons[pieces[index].key] { return seasonMatch(season, start: index, end: index + 1) }
    return nil
  }

  private func marked(_ match: DateMatch?, _ modifier: String?, start: Int) -> DateMatch? {
    guard var match else { return nil }
    match.start = start
    match.modifier = modifier ?? match.modifier
    return match
  }

  /// "the year" in "the end of the year": the one that is being told of.
  private func thisUnit(at index: Int) -> DateMatch? {
    let unit = afterThe(index)
    guard unit < pieces.count, let time = DateWords.units[pieces[unit].key] else { return nil }
    return unitDate(time, shift: 0, start: index, end: unit + 1)
  }
}
