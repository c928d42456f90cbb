internal import English
internal import NewsText

/// Finds what happened to those that an amount counts: killed, injured, missing, detained, abducted, displaced.
struct CasualtyReader {
  let pieces: [Piece]
  let tags: [PartOfSpeech]
  /// Whether a piece stands inside an amount.
  let isAmount: [Bool]
  /// Tags tell little about a text in capitals only.
  let isAllCapitals: Bool

  struct Fate {
    let casualty: Figure.Casualty
    /// The piece that says so.
    let word: Int
  }

  private static let toll: WordKey = "toll"
  private static let comma = Mark.comma
  private static let including: WordKey = "including"
  private static let them: WordKey = "them"
  private static let whom: WordKey = "whom"
  private static let tollFillers = WordSet(
    "death from in the to at of has had have now rise rises risen rose climbed stands stood is was")

  init(pieces: [Piece], tags: [PartOfSpeech], isAmount: [Bool]) {
    self.pieces = pieces
    self.tags = tags
    self.isAmount = isAmount
    isAllCapitals = pieces.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
  }

  /// The fate of the people that `amount` counts; `noun` is its noun phrase, `previous` what was found for the amount
  /// before it.
  func fate(of amount: Amount, noun: CountedNoun?, previous: Fate?, previousEnd: Int) -> Fate? {
    inNoun(noun) ?? after(noun?.end ?? amount.nounStart) ?? before(amount.start)
      ?? coordinated(amount, previous, previousEnd) ?? toll(before: amount.start)
  }

  /// "five deaths", "three dead soldiers".
  private func inNoun(_ noun: CountedNoun?) -> Fate? {
    guard let noun else { return nil }
    for index in noun.start...noun.head {
      let key = pieces[index].key
      if index == noun.head, let casualty = CasualtyWords.nouns[key] { return Fate(casualty: casualty, word: index) }
      if let casualty = CasualtyWords.fates[key], index > noun.start || index < noun.head || tagIsFate(index) {
        return Fate(casualty: casualty, word: index)
      }
    }
    return nil
  }

  private func tagIsFate(_ index: Int) -> Bool {
    tags[Int(pieces[index].token)] != .noun || pieces[index].key == Word.dead
  }

  /// "killing 12", "claimed the lives of 30".
  private func before(_ start: Int) -> Fate? {
    var index = start - 1
    while index >= 0, start - index <= 6, !isAmount[index] {
      let piece = pieces[index]
      guard piece.isWord else { return nil }
      if let casualty = CasualtyWords.acts[piece.key] { return Fate(casualty: casualty, word: index) }
      if let fate = actNoun(index) ?? companion(index) { return fate }
      guard CasualtyWords.objectSteps.contains(piece.key) || Self.possessives.contains(piece.key) else { return nil }
      index -= 1
    }
    return nil
  }

  private static let possessives = WordSet("the their his her its these those all more least than some")

  /// "the assassination of six priests": `index` is the "of".
  private func actNoun(_ index: Int) -> Fate? {
    guard pieces[index].key == NumeralReader.of, index > 0 else { return nil }
    return CasualtyWords.actNouns[pieces[index - 1].key].map { Fate(casualty: $0, word: index - 1) }
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

  private static let with: WordKey = "with"

  /// "killed two soldiers and three civilians", "killing 12, including five children", "15 dead, 9 of them in Homs".
  private func coordinated(_ amount: Amount, _ previous: Fate?, _ previousEnd: Int) -> Fate? {
    guard let previous, previousEnd <= amount.start, amount.start - previousEnd <= 8 else { return nil }
    if amount.end + 1 < pieces.count, pieces[amount.end].key == NumeralReader.of,
      pieces[amount.end + 1].key == Self.them || pieces[amount.end + 1].key == Self.whom
    {
      return previous
    }
    for index in previousEnd..<amount.start {
      let piece = pieces[index]
      if piece.key == Self.including { return previous }
      let isJoint = piece.key == Self.comma || piece.key == Word.and || piece.isWord && !isFiniteVerb(index)
      guard isJoint else { return nil }
    }
    return isListed(amount.start) && previous.word < previousEnd && isObject(previous) ? previous : nil
  }

  /// "and", a comma or "as well as" stands before the amount, determiners between.
  private func isListed(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, Self.possessives.contains(pieces[index].key) || pieces[index].key == Word.other { index -= 1 }
    let link = pieces[index].key
    return link == Word.and || link == Self.comma
      || link == Word.`as` && index > 1 && pieces[index - 1].key == Word.well
  }

  private func isObject(_ previous: Fate) -> Bool {
    let key = pieces[previous.word].key
    return CasualtyWords.acts[key] != nil || CasualtyWords.actNouns[key] != nil
  }

  /// "the death toll rose to 24", "the number of dead stands at 12".
  private func toll(before start: Int) -> Fate? {
    var index = start - 1
    while index > 0, start - index <= 10, !isAmount[index] {
      let piece = pieces[index]
      if piece.isMark, piece.key != Mark.comma, piece.key != Mark.dash { return nil }
      if piece.key == Self.toll, pieces[index - 1].key != Word.injury { return Fate(casualty: .killed, word: index) }
      if piece.key == Word.dead || piece.key == Word.deaths || piece.key == Word.fatalities,
        Self.numberOf(pieces, before: index)
      {
        return Fate(casualty: .killed, word: index)
      }
      if piece.key == Word.injured || piece.key == Word.wounded || piece.key == Word.injuries,
        Self.numberOf(pieces, before: index)
      {
        return Fate(casualty: .injured, word: index)
      }
      index -= 1
    }
    return nil
  }

  private static func numberOf(_ pieces: [Piece], before index: Int) -> Bool {
    pieces[max(0, index - 4)..<index].contains { $0.key == Word.number || $0.key == Word.total || $0.key == Word.count }
  }
}
