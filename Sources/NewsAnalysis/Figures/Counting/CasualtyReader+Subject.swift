internal import English
internal import NewsText

extension CasualtyReader {
  private static let reach = 24
  private static let and: WordKey = "and"
  private static let to: WordKey = "to"
  private static let death: WordKey = "death"
  private static let clauseWords = WordSet(
    """
    that when while after before because since if although but said says say where killing wounding injuring which
    reported told attacked added stated according
    """)
  private static let afterFate = WordSet(
    """
    in on by when during and since or after as at near while last this yesterday today with from over monday tuesday
    wednesday thursday friday saturday sunday
    """)

  /// "50 people died", "seven others were wounded", "12 killed", "six priests and two women were murdered".
  func after(_ start: Int) -> Fate? {
    var index = start
    var hasAuxiliary = false
    while index < pieces.count, index - start < Self.reach {
      let piece = pieces[index]
      if isAmount[index] {
        guard !hasAuxiliary, let next = pastPartner(index, from: start) else { return nil }
        index = next
        continue
      }
      if piece.isMark {
        guard let next = pastMark(index) else { return nil }
        index = next
        continue
      }
      if let casualty = CasualtyWords.ends[piece.key] { return Fate(casualty: casualty, word: index) }
      if let casualty = fate(at: index) {
        return hasAuxiliary || !isActive(index) ? Fate(casualty: casualty, word: index) : nil
      }
      if isFiniteVerb(index) { return nil }
      if CasualtyWords.auxiliaries.contains(piece.key) { hasAuxiliary = true }
      index += 1
    }
    return nil
  }

  /// The fate that the piece names: "killed", the "death" of "shot to death".
  func fate(at index: Int) -> Figure.Casualty? {
    let key = pieces[index].key
    if key == Self.death, index > 0, pieces[index - 1].key == Self.to { return .killed }
    return CasualtyWords.fates[key]
  }

  /// Past the second number of "six priests and two women were murdered": those that share the fate.
  private func pastPartner(_ index: Int, from start: Int) -> Int? {
    guard index > start else { return nil }
    let link = pieces[index - 1].key
    guard
      link == Self.and || link == Mark.comma
        || CasualtyWords.objectSteps.contains(link) && index > start + 1 && pieces[index - 2].key == Self.and
    else { return nil }
    var next = index
    while next < pieces.count, isAmount[next] { next += 1 }
    return next
  }

  /// Past a quotation mark or hyphen, a parenthesis, or an insertion between commas that the verb follows.
  private func pastMark(_ index: Int) -> Int? {
    let key = pieces[index].key
    if key == Mark.open { return closing(Mark.close, after: index, within: 16) }
    if key == Mark.comma { return insertion(Mark.comma, at: index) ?? (isAmountNext(index) ? index + 1 : nil) }
    if key == Mark.dash, pieces[index].flags.contains(.spaceBefore) {
      var start = index
      while start + 1 < pieces.count, pieces[start + 1].key == Mark.dash { start += 1 }
      guard let end = closing(Mark.dash, after: start, within: 14) else { return nil }
      return end < pieces.count && pieces[end].key == Mark.dash ? end + 1 : end
    }
    let isTransparent =
      key == Mark.quote || key == Mark.openQuote || key == Mark.closeQuote
      || key == Mark.dash && !pieces[index].flags.contains(.spaceBefore)
      || pieces[index].flags.contains(.possessive)
    return isTransparent ? index + 1 : nil
  }

  /// Past ", five of them Spaniards," where the verb follows.
  private func insertion(_ mark: WordKey, at index: Int) -> Int? {
    guard let end = closing(mark, after: index, within: 14), end < pieces.count, pieces[end].isWord,
      CasualtyWords.auxiliaries.contains(pieces[end].key) || CasualtyWords.ends[pieces[end].key] != nil
    else { return nil }
    return end
  }

  private func isAmountNext(_ index: Int) -> Bool {
    index + 1 < pieces.count && isAmount[index + 1]
  }

  private func closing(_ mark: WordKey, after index: Int, within reach: Int) -> Int? {
    for end in (index + 1)..<max(index + 1, min(pieces.count, index + reach)) where pieces[end].key == mark {
      return end + 1
    }
    return nil
  }

  func isFiniteVerb(_ index: Int) -> Bool {
    let key = pieces[index].key
    if Self.clauseWords.contains(key) { return true }
    if isAllCapitals || CasualtyWords.passable.contains(key) { return false }
    return tags[Int(pieces[index].token)] == .verb
  }

  /// "three gunmen killed five soldiers": an object follows.
  private func isActive(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index + 1].isWord || pieces[index + 1].isDigits else { return false }
    if isAmount[index + 1] { return true }
    if Self.afterFate.contains(pieces[index + 1].key) { return false }
    switch tags[Int(pieces[index + 1].token)] {
    case .determiner, .noun, .properNoun, .pronoun, .numeral, .adjective: return true
    default: return false
    }
  }
}
