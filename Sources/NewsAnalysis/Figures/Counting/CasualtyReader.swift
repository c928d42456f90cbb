internal import English
internal import NewsText

/// Finds what happened to those that an amount counts: killed, injured, missing, detained, abducted, displaced.
struct CasualtyReader {
  let pieces: [Piece]
  let tags: [PartOfSpeech]
  /// Whether a piece stands inside an amount.
  let isAmount: [Bool]
  /// What the sentence before told of its people: "Twelve were killed. Eight of them …".
  let earlier: Figure.Casualty?
  /// Tags tell little about a text in capitals only.
  let isAllCapitals: Bool

  struct Fate {
    let casualty: Figure.Casualty
    /// The piece that says so; nil where the sentence before did.
    let word: Int?
  }

  private static let toll: WordKey = "toll"
  private static let among: WordKey = "among"
  private static let neither = WordSet("none nobody neither one")
  private static let relatives = WordSet("who whom that which")

  init(pieces: [Piece], tags: [PartOfSpeech], isAmount: [Bool], earlier: Figure.Casualty?) {
    self.pieces = pieces
    self.tags = tags
    self.isAmount = isAmount
    self.earlier = earlier
    isAllCapitals = pieces.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
  }

  /// The fate of the people that `amount` counts; `noun` is its noun phrase, `previous` what was found for the amount
  /// before it.
  func fate(of amount: Amount, noun: CountedNoun?, previous: Fate?, previousEnd: Int) -> Fate? {
    guard !(noun.map { ThingWords.isThing(pieces[$0.head].key) } ?? false) else { return nil }
    if let fate = inNoun(noun) { return fate }
    let end = noun?.end ?? amount.nounStart
    if isWhole(amount.start) { return adjacent(end) }
    let acted = before(amount.start, noun)
    if let told = after(end, noun) { return isRelative(told, from: end) ? acted ?? told : told }
    return acted ?? objects(before: amount.start, end) ?? membership(before: amount.start)
      ?? coordinated(amount, previous, previousEnd) ?? toll(before: amount.start)
  }

  /// "None of the 12 was hurt", "three of the 12 were hurt": nothing is told of the whole.
  private func isWhole(_ start: Int) -> Bool {
    guard let of = whole(endingAt: start) else { return false }
    if of == 0 || opensClause(of) { return isAmount[start...].dropFirst().contains(true) && hasPart(behind: start) }
    return isAmount[of - 1] || Self.neither.contains(pieces[of - 1].key)
  }

  /// "Police said that of the 180 passengers, 12 died": a comma or a "that" stands before the "of" at `index`.
  private func opensClause(_ index: Int) -> Bool {
    pieces[index - 1].key == Mark.comma || pieces[index - 1].key == Word.that
  }

  /// Whether a comma and another amount follow: "Of the 180 passengers, 12 died".
  private func hasPart(behind start: Int) -> Bool {
    guard let comma = pieces[start...].firstIndex(where: { $0.key == Mark.comma }) else { return false }
    return isAmount[comma...].contains(true)
  }

  /// The "dead" of "five of the nine dead".
  private func adjacent(_ index: Int) -> Fate? {
    guard index < pieces.count else { return nil }
    return CasualtyWords.fates[pieces[index].key].map { Fate(casualty: $0, word: index) }
  }

  /// The "of" before the amount at `start`, determiners between; nil where none stands there.
  func whole(endingAt start: Int) -> Int? {
    var index = start - 1
    while index > 0, Self.possessives.contains(pieces[index].key) { index -= 1 }
    guard index >= 0 else { return nil }
    return pieces[index].key == NumeralReader.of || index == 0 && pieces[index].key == Self.among ? index : nil
  }

  /// Whether the fate stands in a relative clause: "the death of four students who had been abducted".
  private func isRelative(_ fate: Fate, from index: Int) -> Bool {
    guard let word = fate.word, index < word else { return false }
    return pieces[index..<word].contains { Self.relatives.contains($0.key) }
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

  static let possessives = WordSet("the their his her its these those all more least than some")

  // MARK: Tolls

  /// "the death toll rose to 24", "the number of dead stands at 12", "fatalities rose to 24".
  private func toll(before start: Int) -> Fate? {
    var index = start - 1
    while index >= 0, start - index <= 10, !isAmount[index] {
      let piece = pieces[index]
      if piece.isMark, piece.key != Mark.comma, piece.key != Mark.dash { return nil }
      if piece.key == Self.toll, index > 0, pieces[index - 1].key != Word.injury {
        return Fate(casualty: .killed, word: index)
      }
      let casualty = CasualtyWords.fates[piece.key] ?? CasualtyWords.nouns[piece.key]
      if let casualty, isNumber(before: index) || isSubject(index, of: start) {
        return Fate(casualty: casualty, word: index)
      }
      index -= 1
    }
    return nil
  }

  /// "the number of people killed": `index` is the fate.
  private func isNumber(before index: Int) -> Bool {
    pieces[max(0, index - 4)..<index].contains { $0.key == Word.number || $0.key == Word.total || $0.key == Word.count }
  }

  private static let reached = WordSet("reached reach reaches stood stand stands rose risen climbed totaled totalled")

  /// "Deaths reached 24", "fatalities have risen to 24".
  private func isSubject(_ index: Int, of start: Int) -> Bool {
    (pieces[index].key == Word.deaths || pieces[index].key == Word.fatalities)
      && pieces[index..<start].contains { Self.reached.contains($0.key) }
  }
}
