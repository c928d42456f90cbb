internal import NewsText

/// Whether the words around a date tell of what is to come.
struct Tense {
  let pieces: [Piece]

  private static let future = WordSet(
    "will shall 'll won't scheduled due upcoming expected plans planned planning set slated going would could should must tomorrow next hopes intends"
  )
  static let past = WordSet(
    """
    said told was were had did has have been came went made took found reported announced died killed began ended left
    won lost met held gave got saw called voted signed fell rose happened arrived ago
    """)

  /// The verb nearest before the date decides, else the one nearest after it.
  func isFuture(at start: Int, end: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 12), by: -1) {
      if let verdict = verdict(index) { return verdict }
      if pieces[index].key == Mark.semicolon || pieces[index].key == Mark.colon { break }
    }
    guard end < pieces.count else { return false }
    for index in end..<min(pieces.count, end + 10) {
      if let verdict = verdict(index) { return verdict }
    }
    return false
  }

  private static let to: WordKey = "to"
  private static let are = WordSet("is are am 's 're")

  /// "is to take over".
  private func isPlan(_ index: Int) -> Bool {
    pieces[index].key == Self.to && index > 0 && Self.are.contains(pieces[index - 1].key)
  }

  private func verdict(_ index: Int) -> Bool? {
    let piece = pieces[index]
    guard piece.isWord || piece.isMark else { return nil }
    if Self.future.contains(piece.key) || isPlan(index) { return true }
    if Self.past.contains(piece.key) { return false }
    return nil
  }
}
