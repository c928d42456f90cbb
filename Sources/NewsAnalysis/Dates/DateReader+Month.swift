internal import NewsText

extension DateReader {
  private static let monthPrepositions = WordSet(
    """
    in of since until till by from during before after last next this early late mid every each through between to and
    previous following past for around end beginning middle - ( , or
    """)
  private static let verbsAfter = WordSet(
    "be have not also never well even the a an he she it they we i you said says has is was")

  /// Whether a bare word for a month is one: "in May", not "may be", "they march".
  func isMonthName(at index: Int) -> Bool {
    let piece = pieces[index]
    if isFirstName(index) { return false }
    if !DateWords.doubtful.contains(piece.key) {
      return piece.range.count > 4 || piece.key == Word.june || piece.key == Word.july
        || piece.flags.contains(.capitalized)
    }
    let before = key(index - 1)
    guard let before, Self.monthPrepositions.contains(before) else {
      return piece.flags.contains(.capitalized) && index > 0 && piece.key == Word.august
        && !piece.flags.contains(.allCapitals)
    }
    if !piece.flags.contains(.capitalized), before != Word.`in`, before != Word.since, before != Word.last,
      before != Word.next,
      before != Word.until
    {
      return false
    }
    if let after = key(index + 1), Self.verbsAfter.contains(after), piece.key == Word.may,
      piece.flags.contains(.allCapitals) || !piece.flags.contains(.capitalized)
    {
      return false
    }
    return piece.range.count > 2
  }

  /// Before these a month goes on with another date, a first name with another person: "April Jones and June Holt".
  private static let joints = WordSet("and or , (")

  private func isDatePart(_ piece: Piece) -> Bool {
    piece.isDigits || DateWords.months[piece.key] != nil && piece.flags.contains(.capitalized)
  }

  private static let names = WordSet("april june may august jan")

  /// "April Jones".
  private func isFirstName(_ index: Int) -> Bool {
    guard Self.names.contains(pieces[index].key), pieces[index].flags.contains(.capitalized),
      !pieces[index].flags.contains(.allCapitals),
      index + 1 < pieces.count, pieces[index + 1].isWord, pieces[index + 1].flags.contains(.capitalized)
    else { return false }
    guard let before = key(index - 1), Self.monthPrepositions.contains(before) else { return true }
    return Self.joints.contains(before) && !(index > 1 && isDatePart(pieces[index - 2]))
  }
}
