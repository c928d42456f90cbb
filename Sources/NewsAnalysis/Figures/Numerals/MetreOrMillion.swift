internal import NewsText

/// Tells "a 2.7m crowd" from "a 2.7m wall": whether the letter after digits is a scale or a unit.
enum MetreOrMillion {
  private static let m: WordKey = "m"
  private static let mm: WordKey = "mm"
  private static let b: WordKey = "b"
  private static let t: WordKey = "t"
  private static let k: WordKey = "k"
  private static let metreFollowers = WordSet(
    """
    is are was were has had equals long high wide deep tall thick away from of in to and x by hurdles race dash sprint freestyle final relay medley
    title record backstroke butterfly breaststroke below above down up off at on for the wave waves
    """)

  private static let wholes = WordSet("the its his her their our these those them")

  /// `index` is the letter's piece, right after the digits.
  static func isScale(_ pieces: [Piece], at index: Int) -> Bool {
    let piece = pieces[index]
    let isCapital = piece.flags.contains(.allCapitals)
    let isMoney = isMoney(pieces, before: index - 1)
    switch piece.key {
    case k: return true
    case t, b: return isMoney || isCapital && piece.key == b && followsNoun(pieces, index)
    case mm: return isMoney
    case m: return isMoney || isCapital || followsNoun(pieces, index)
    default: return true
    }
  }

  /// "7 B gulls", "$8 B": a capital letter with a space before it.
  static func isSpacedScale(_ pieces: [Piece], at index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.key == b || piece.key == m, piece.flags.contains(.allCapitals) else { return false }
    if isMoney(pieces, before: index - 1) { return true }
    return index + 1 < pieces.count && pieces[index + 1].flags.isDisjoint(with: [.capitalized, .afterLetter])
      && followsNoun(pieces, index)
  }

  private static func followsNoun(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index + 1].isWord, pieces[index + 1].range.count > 1 else { return false }
    if pieces[index + 1].key == NumeralReader.of, index + 2 < pieces.count {
      return wholes.contains(pieces[index + 2].key)
    }
    return !metreFollowers.contains(pieces[index + 1].key)
  }

  private static func isMoney(_ pieces: [Piece], before index: Int) -> Bool {
    guard index > 0 else { return false }
    return Currencies.isPrefix(pieces[index - 1]) || pieces[index].flags.contains(.afterLetter)
  }
}
