internal import NewsText

/// What tells a part of a whole ("half the houses", "by a third") from a half of a game or a third place.
enum PartWords {
  /// Words that may follow a fraction without "of".
  static let followers = WordSet(
    "more less higher lower fewer bigger larger smaller as are were is was have had said say and or")

  private static let halfFollowers = WordSet(
    "of the a an his her its their our my your these those that all are were have said say")
  /// Words before a bare fraction that make it an amount: "fell by a third", "nearly half".
  private static let before = WordSet(
    "by about around nearly almost than over under to from least most roughly approximately some up down only just")
  private static let notBefore = WordSet(
    "first second other latter former better opening closing the this that each every")

  static func isHalfOfSomething(_ pieces: [Piece], at index: Int) -> Bool {
    if index > 0, notBefore.contains(pieces[index - 1].key) || pieces[index - 1].key == Mark.dash { return false }
    guard index + 1 < pieces.count else { return index > 0 && before.contains(pieces[index - 1].key) }
    let next = pieces[index + 1]
    if next.key == Mark.dash { return false }
    return halfFollowers.contains(next.key) || index > 0 && before.contains(pieces[index - 1].key)
  }

  static func followsShareWord(_ pieces: [Piece], at index: Int) -> Bool {
    index > 0 && before.contains(pieces[index - 1].key)
  }
}

extension PartWords {
  private static let wholeFollowers = WordSet(
    """
    people person men women children adults americans britons voters households of have has are were is was say said
    women's girls boys patients students workers families who will would believe think
    """)

  private static let prepositions = WordSet("in on at of to for from by with and or but years per")

  /// Whether the second number of "one in five" is the whole: not that of "one in 25 minutes".
  static func isWhole(_ pieces: [Piece], _ whole: Numeral, of part: Numeral) -> Bool {
    guard whole.end < pieces.count else { return true }
    let next = pieces[whole.end]
    if next.isMark { return next.key != Mark.dash && next.key != Mark.percent && next.key != Mark.colon }
    if Units.name(pieces, at: whole.end) != nil { return false }
    if part.value == 1, whole.value > 2, next.flags.isDisjoint(with: .capitalized), !prepositions.contains(next.key) {
      return true
    }
    return wholeFollowers.contains(next.key) || whole.value == 5 || whole.value == 10 || whole.value == 100
      || whole.value == 3 || whole.value == 4 || whole.value == 20 || whole.value == 1000
  }
}
