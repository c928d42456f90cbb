internal import NewsText

/// Fates of a part of those told of before: "the dead include 3 children", "eight of them", "killing 12, including 3 guards".
extension CasualtyReader {
  private static let links = WordSet("include includes included including were are was is")
  private static let inclusions = WordSet("including among")
  private static let wholes = WordSet("them whom those victims")
  private static let parts = WordSet("among those including")
  private static let to: WordKey = "to"
  private static let victims = WordSet("victims casualties")

  /// "The dead include three children and two guards", "among the injured were 3 children".
  func membership(before start: Int) -> Fate? {
    for index in stride(from: start - 1, through: max(0, start - 26), by: -1) {
      let piece = pieces[index]
      if Self.links.contains(piece.key) { return group(endingAt: index) }
      guard piece.isWord || isAmount[index] || piece.key == Mark.comma || piece.key == Mark.dash,
        isAmount[index] || !isFiniteVerb(index)
      else { return nil }
    }
    return nil
  }

  /// "the dead", "those injured", right before the verb at `index`.
  private func group(endingAt index: Int) -> Fate? {
    guard index > 1 else { return nil }
    if let earlier, Self.victims.contains(pieces[index - 1].key) { return Fate(casualty: earlier, word: nil) }
    guard let casualty = CasualtyWords.fates[pieces[index - 1].key] else { return nil }
    let determiner = pieces[index - 2].key
    guard determiner == Word.the || Self.parts.contains(determiner) else { return nil }
    return Fate(casualty: casualty, word: index - 1)
  }

  /// "killed two soldiers and three civilians", "killing 12, including five children", "15 dead, 9 of them in Homs".
  func coordinated(_ amount: Amount, _ previous: Fate?, _ previousEnd: Int) -> Fate? {
    if isPart(amount) {
      guard !isUndone(amount.end) else { return nil }
      return previous ?? earlier.map { Fate(casualty: $0, word: nil) }
    }
    guard let previous, previousEnd <= amount.start, amount.start - previousEnd <= Self.mostBetween else { return nil }
    if isRest(amount) || isDegree(amount.end) { return previous }
    if isElliptic(amount), let word = previous.word, !tellsAnew(word + 1..<amount.start) { return previous }
    for index in previousEnd..<amount.start {
      let piece = pieces[index]
      if Self.inclusions.contains(piece.key) { return previous }
      if piece.key == Self.to, index == previousEnd { return previous }
      let isJoint = piece.key == Mark.comma || piece.key == Word.and || piece.isWord && !isFiniteVerb(index)
      guard isJoint else { return nil }
    }
    guard let word = previous.word else { return nil }
    return isListed(amount.start) && word < previousEnd && isObject(word) ? previous : nil
  }

  private static let mostBetween = 8
  private static let scenes = WordSet("in on at near outside inside around during")

  /// The "five in" of "Eight died on Monday and five in Brask".
  private func isElliptic(_ amount: Amount) -> Bool {
    amount.isBare && isListed(amount.start) && amount.end < pieces.count && Self.scenes.contains(pieces[amount.end].key)
  }

  /// Whether a verb or another fate stands among the pieces.
  private func tellsAnew(_ range: Range<Int>) -> Bool {
    range.contains { isFiniteVerb($0) || CasualtyWords.fates[pieces[$0].key] != nil || isAmount[$0] }
  }

  private static let degrees = WordSet("critically seriously gravely severely badly slightly lightly")

  /// The "two critically" of "a dozen were hurt, two critically".
  private func isDegree(_ index: Int) -> Bool {
    index < pieces.count && Self.degrees.contains(pieces[index].key)
      && (index + 1 >= pieces.count || pieces[index + 1].isMark)
  }

  /// "eight of them", "three of whom".
  private func isPart(_ amount: Amount) -> Bool {
    guard amount.end + 1 < pieces.count, pieces[amount.end].key == NumeralReader.of else { return false }
    let index = pieces[amount.end + 1].key == Word.the ? amount.end + 2 : amount.end + 1
    return index < pieces.count && Self.wholes.contains(pieces[index].key)
  }

  /// The "12" of "Of the 24 dead, 12 were children".
  private func isRest(_ amount: Amount) -> Bool {
    pieces[0].key == NumeralReader.of && amount.end < pieces.count
      && CasualtyWords.auxiliaries.contains(pieces[amount.end].key)
  }

  /// "eight of them were later freed".
  private func isUndone(_ index: Int) -> Bool {
    pieces[index..<min(pieces.count, index + 8)].contains { CasualtyWords.undone.contains($0.key) }
  }

  private func isObject(_ word: Int) -> Bool {
    let key = pieces[word].key
    return CasualtyWords.acts[key] != nil || CasualtyWords.actNouns[key] != nil
  }
}
