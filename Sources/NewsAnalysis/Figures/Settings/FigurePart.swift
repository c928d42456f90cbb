internal import NewsText

/// Whether a figure tells a part of what another one tells, by the words beside it.
enum FigurePart {
  /// It stands alone.
  case none
  /// "15 were killed, ⟦nine⟧ of them in Homs", "30 dead, including ⟦five⟧ children".
  case part
  /// "⟦Another 12⟧ were hurt", "three died and ⟦two others⟧ were missing".
  case rest

  private static let of: WordKey = "of"
  private static let the: WordKey = "the"
  private static let wholes = WordSet("them whom those these which")
  private static let groups = WordSet("dead injured wounded victims killed missing deaths casualties fatalities")
  private static let inclusions = WordSet("including include includes included among")
  private static let restsBefore = WordSet("another other further additional")
  private static let restsAfter = WordSet("others more")
  private static let reachBefore = 4

  /// Of the figure at `range` of `sentence`.
  init(_ range: ByteRange, in sentence: ByteRange, of text: [UInt8]) {
    let after = FigureWindow.behind(range, in: sentence, of: text).prefix(3).map(\.key)
    let before = FigureWindow.before(range, in: sentence, of: text).suffix(Self.reachBefore).map(\.key)
    let opening = WordScanner.words(of: text, in: range).first?.key
    if Self.isOfWhole(after) || before.contains(where: { Self.inclusions.contains($0) }) {
      self = .part
    } else if after.first.map({ Self.restsAfter.contains($0) }) == true
      || before.last.map({ Self.restsBefore.contains($0) }) == true
      || opening.map({ Self.restsBefore.contains($0) }) == true
    {
      self = .rest
    } else {
      self = .none
    }
  }

  /// "of them", "of the injured".
  private static func isOfWhole(_ words: [WordKey]) -> Bool {
    guard words.count > 1, words[0] == of else { return false }
    return wholes.contains(words[1]) || words.count > 2 && words[1] == the && groups.contains(words[2])
  }
}
