internal import NewsText

extension DateReader {
  /// "the Sept. 11 attacks", "9/11": days that are called by their date alone, whatever year it is.
  func namedDay(at index: Int) -> DateMatch? {
    if let match = Self.numberDay(pieces, at: index) {
      guard match.needsNoun == false || isEvent(at: index + 3) else { return nil }
      return DateMatch(start: index, end: index + 3, kind: .date, value: match.day, told: nil)
    }
    guard let parsed = parse(at: index), parsed.date.year == nil, let month = parsed.date.month,
      let day = parsed.date.day, isEvent(at: parsed.end),
      let known = NamedDays.all.first(where: { $0.month == month && $0.number == day })
    else { return nil }
    return DateMatch(start: index, end: parsed.end, kind: .date, value: known.day, told: nil)
  }

  private static func numberDay(_ pieces: [Piece], at index: Int) -> NamedDays.Day? {
    guard index + 2 < pieces.count, let month = pieces[index].plainNumber, pieces[index + 1].key == Mark.slash,
      let day = pieces[index + 2].plainNumber, !pieces[index + 1].flags.contains(.spaceBefore),
      !pieces[index + 2].flags.contains(.spaceBefore), pieces[index].digits == 1,
      index + 3 >= pieces.count || pieces[index + 3].key != Mark.slash
    else { return nil }
    return NamedDays.all.first { $0.month == month && $0.number == day }
  }

  /// "attacks", "terrorist attacks".
  private func isEvent(at index: Int) -> Bool {
    guard let word = key(index) else { return false }
    if NamedDays.events.contains(word) { return true }
    return NamedDays.kinds.contains(word) && key(index + 1).map { NamedDays.deeds.contains($0) } ?? false
  }
}
