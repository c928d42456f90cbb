internal import English
internal import NewsText

/// Fates that an act or a list before the amount tells.
extension CasualtyReader {
  private static let with: WordKey = "with"
  private static let shot: WordKey = "shot"
  private static let placing = WordSet("on in at by near during after yesterday today last early late")

  /// "killing 12", "shot dead 12", "claimed the lives of 30".
  func before(_ start: Int, _ noun: CountedNoun?) -> Fate? {
    var index = start - 1
    var tellsLives = noun.map { CasualtyWords.lives.contains(pieces[$0.head].key) } ?? false
    while index >= 0, start - index <= 7, !isAmount[index] {
      let piece = pieces[index]
      guard piece.isWord else { return nil }
      if let casualty = act(at: index) { return Fate(casualty: casualty, word: index) }
      if CasualtyWords.lifeActs.contains(piece.key) { return tellsLives ? Fate(casualty: .killed, word: index) : nil }
      if let fate = actNoun(index) ?? companion(index) { return fate }
      guard CasualtyWords.objectSteps.contains(piece.key) || Self.possessives.contains(piece.key) else { return nil }
      tellsLives = tellsLives || CasualtyWords.lives.contains(piece.key)
      index -= 1
    }
    return nil
  }

  private func act(at index: Int) -> Figure.Casualty? {
    let key = pieces[index].key
    if key == Word.dead, index > 0, pieces[index - 1].key == Self.shot { return .killed }
    return CasualtyWords.acts[key]
  }

  /// "the assassination of six priests", "the murder on the eve of the vote of six priests": `index` is the "of".
  private func actNoun(_ index: Int) -> Fate? {
    guard pieces[index].key == NumeralReader.of, index > 0 else { return nil }
    for earlier in stride(from: index - 1, through: max(0, index - 9), by: -1) {
      guard pieces[earlier].isWord || pieces[earlier].isDigits, !isFiniteVerb(earlier) else { return nil }
      guard let casualty = CasualtyWords.actNouns[pieces[earlier].key] else { continue }
      let isTied = earlier == index - 1 || Self.placing.contains(pieces[earlier + 1].key)
      return isTied ? Fate(casualty: casualty, word: earlier) : nil
    }
    return nil
  }

  /// "was shot dead along with two guards": `index` is the "with".
  private func companion(_ index: Int) -> Fate? {
    guard pieces[index].key == Self.with, index > 1,
      pieces[index - 1].key == Word.along || pieces[index - 1].key == Word.together
    else { return nil }
    for earlier in stride(from: index - 2, through: max(0, index - 18), by: -1) {
      if let casualty = fate(at: earlier) ?? CasualtyWords.ends[pieces[earlier].key] {
        return Fate(casualty: casualty, word: earlier)
      }
    }
    return nil
  }

  /// "killed the mayor, as well as two guards", "the murder of Varga, his wife and two others": the amount, whose noun ends
  /// at `end`, closes a list that an act opens.
  func objects(before start: Int, _ end: Int) -> Fate? {
    guard isListed(start), !opensClause(end) else { return nil }
    for index in stride(from: start - 1, through: max(0, start - 24), by: -1) where !isAmount[index] {
      let piece = pieces[index]
      if piece.isMark {
        guard piece.key == Mark.comma || piece.flags.contains(.possessive) else { return nil }
        continue
      }
      if let casualty = act(at: index) { return isPassive(index) ? nil : Fate(casualty: casualty, word: index) }
      if let casualty = CasualtyWords.actNouns[piece.key], pieces[index + 1].key == NumeralReader.of {
        return Fate(casualty: casualty, word: index)
      }
      if Self.ends.contains(piece.key) || isVerb(index) { return nil }
    }
    return nil
  }

  /// Words that no list of victims holds.
  private static let ends = WordSet(
    "was were is are be been being has have had with left got found taken split leaving")

  private func isVerb(_ index: Int) -> Bool {
    isFiniteVerb(index) || !isAllCapitals && tags[Int(pieces[index].token)] == .verb
  }

  /// Whether a verb follows at `index`: "killed the mayor, and two guards escaped".
  private func opensClause(_ index: Int) -> Bool {
    guard index < pieces.count, pieces[index].isWord else { return false }
    return CasualtyWords.auxiliaries.contains(pieces[index].key) || tags[Int(pieces[index].token)] == .verb
  }

  private func isPassive(_ index: Int) -> Bool {
    index > 0 && CasualtyWords.auxiliaries.contains(pieces[index - 1].key)
  }

  /// "and", a comma or "as well as" stands before the amount, determiners between.
  func isListed(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, Self.possessives.contains(pieces[index].key) || pieces[index].key == Word.other { index -= 1 }
    guard index > 0 else { return false }
    let link = pieces[index].key
    return link == Word.and || link == Mark.comma
      || link == Word.`as` && index > 1 && pieces[index - 1].key == Word.well
  }
}
