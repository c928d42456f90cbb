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
  func after(_ start: Int, _ noun: CountedNoun?) -> Fate? {
    var index = start
    var hasAuxiliary = false
    while index < pieces.count, index - start < Self.reach {
      if let next = pastAges(index) {
        index = next
        continue
      }
      if isAmount[index] {
        guard !hasAuxiliary, let next = pastPartner(index, from: start) else { return nil }
        index = next
        continue
      }
      if pieces[index].isMark {
        guard let next = pastMark(index) else { return nil }
        index = next
        continue
      }
      if let fate = fate(at: index, noun, hasAuxiliary) { return fate }
      guard goesOn(index, hasAuxiliary) else { return nil }
      if CasualtyWords.auxiliaries.contains(pieces[index].key) { hasAuxiliary = true }
      index += 1
    }
    return nil
  }

  private static let ages = WordSet("aged age ages")
  private static let owners = WordSet("their his her")
  private static let ageLinks = WordSet("and or to from between")

  /// Past the "aged 20 and 25" of "two brothers aged 20 and 25 were killed", the "in their 60s" of "three men in their 60s".
  private func pastAges(_ index: Int) -> Int? {
    let isOwned = Self.owners.contains(pieces[index].key)
    guard index + 1 < pieces.count, isOwned || Self.ages.contains(pieces[index].key) else { return nil }
    var next = index + 1
    while next < pieces.count,
      isAmount[next] || Self.ageLinks.contains(pieces[next].key)
        || pieces[next].key == Mark.comma && next + 1 < pieces.count && isAmount[next + 1]
    {
      next += 1
    }
    return next > index + 1 && isAmount[next - 1] ? next : nil
  }

  /// Whether the fate may still follow behind the word at `index`.
  private func goesOn(_ index: Int, _ hasAuxiliary: Bool) -> Bool {
    let key = pieces[index].key
    if CasualtyWords.negations.contains(key) { return false }
    if hasAuxiliary, CasualtyWords.reports.contains(key) || isToDeath(index) { return true }
    return !isFiniteVerb(index)
  }

  private static let sentences = WordSet("sentenced condemned")

  /// The verb of "stabbed to death"; those "sentenced to death" are not dead.
  private func isToDeath(_ index: Int) -> Bool {
    index + 2 < pieces.count && pieces[index + 1].key == Self.to && pieces[index + 2].key == Self.death
      && !Self.sentences.contains(pieces[index].key)
  }

  private func fate(at index: Int, _ noun: CountedNoun?, _ hasAuxiliary: Bool) -> Fate? {
    let key = pieces[index].key
    if let phrase = CasualtyWords.phrases.match(pieces, at: index) { return Fate(casualty: phrase.value, word: index) }
    if let casualty = CasualtyWords.ends[key] { return Fate(casualty: casualty, word: index) }
    if let harm = harm(behind: index) { return Fate(casualty: .injured, word: harm) }
    if hasAuxiliary, CasualtyWords.lost.contains(key), let noun, CasualtyWords.lives.contains(pieces[noun.head].key) {
      return Fate(casualty: .killed, word: index)
    }
    guard let casualty = fate(at: index) else { return nil }
    return hasAuxiliary || !isActive(index) ? Fate(casualty: casualty, word: index) : nil
  }

  /// The "burns" of "suffered severe burns", "was treated for burns".
  private func harm(behind index: Int) -> Int? {
    guard CasualtyWords.harmVerbs.contains(pieces[index].key) else { return nil }
    for next in (index + 1)..<max(index + 1, min(pieces.count, index + 6)) {
      guard pieces[next].isWord else { return nil }
      if CasualtyWords.harms.contains(pieces[next].key) { return next }
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
    if key == Mark.openBracket { return closing(Mark.closeBracket, after: index, within: 10) }
    if key == Mark.close { return index + 1 }
    if key == Mark.comma { return insertion(Mark.comma, at: index) ?? (isAmountNext(index) ? index + 1 : nil) }
    if key == Mark.dash, pieces[index].flags.contains(.spaceBefore) {
      var start = index
      while start + 1 < pieces.count, pieces[start + 1].key == Mark.dash { start += 1 }
      if start + 1 < pieces.count, pieces[start + 1].key == Self.and { return start + 1 }
      guard var end = closing(Mark.dash, after: start, within: 18) else { return nil }
      while end < pieces.count, pieces[end].key == Mark.dash { end += 1 }
      return end
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
      if mark != Mark.dash || pieces[end].flags.contains(.spaceBefore) { return end + 1 }
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
