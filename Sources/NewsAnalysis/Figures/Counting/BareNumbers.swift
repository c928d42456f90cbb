internal import English
internal import NewsText

/// Judges numbers without a unit: whether they count something, give an age, or are a name or a pronoun.
struct BareNumbers {
  let layers: Layers
  let pieces: [Piece]
  /// Tags and capitals tell little about a text in capitals only.
  private let isAllCapitals: Bool

  init(layers: Layers, pieces: [Piece]) {
    self.layers = layers
    self.pieces = pieces
    isAllCapitals = pieces.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
  }

  private static let one: WordKey = "one"
  private static let pronounBefore = WordSet(
    """
    the this that these those no any each every which some another last next first only other good better best new old
    big bigger young such same right wrong former latter whom
    """)
  private static let pronounAfter = WordSet(
    """
    another day can cannot could should must would will may might does has needs who that which where thing s 's more
    knows says said would way
    """)
  private static let who: WordKey = "who"

  /// "One docker said", "One docker, who did not give his name, said": whoever that is, not how many.
  private func isSomebodySpeaking(_ noun: CountedNoun) -> Bool {
    guard noun.end < pieces.count, SourceNouns.isPerson(pieces[noun.head].key) else { return false }
    if CueLexicon.isSpeech(layers.lemmas[Int(pieces[noun.end].token)]) { return true }
    return pieces[noun.end].key == Mark.comma && noun.end + 1 < pieces.count && pieces[noun.end + 1].key == Self.who
      && !pieces.contains { CasualtyWords.fates[$0.key] != nil || CasualtyWords.ends[$0.key] != nil }
  }

  private static let verbsAfterOne = WordSet("was is were died")

  func isFigure(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    let key = pieces[amount.core].key
    if key == Self.one, amount.end - amount.core == 1 { return isCountingOne(amount, noun) }
    if isName(amount, noun) || isAddress(amount, noun) { return false }
    if amount.isWord, amount.low == 0 || isAttribute(amount) { return noun != nil }
    return true
  }

  /// "two-faced": a hyphen and a word that is no noun.
  private func isAttribute(_ amount: Amount) -> Bool {
    amount.end + 1 < pieces.count && pieces[amount.end].key == Mark.dash && pieces[amount.end + 1].isWord
      && !pieces[amount.end].flags.contains(.spaceBefore)
  }

  /// "12 Harbour Street", "14 Pro Max": digits and a name in the singular.
  private func isAddress(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    guard !amount.isWord, amount.low > 1, amount.start == amount.core, amount.bound == .exact, let noun, !isAllCapitals,
      noun.start == amount.nounStart, noun.end >= pieces.count || !pieces[noun.end].isDigits
    else { return false }
    let head = pieces[noun.head]
    return pieces[noun.start].flags.contains(.capitalized) && head.flags.contains(.capitalized)
      && !head.flags.contains(.allCapitals) && Plurals.isSingular(head, layers.article.text)
  }

  /// "one of the best", "one soldier"; not "this one", "one another", "one cannot".
  private func isCountingOne(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    if amount.start > 0, amount.start == amount.core, Self.pronounBefore.contains(pieces[amount.start - 1].key) {
      return false
    }
    guard amount.end < pieces.count else { return amount.bound != .exact }
    if amount.start == 0, let noun, isSomebodySpeaking(noun) { return false }
    let next = pieces[amount.end]
    if Self.pronounAfter.contains(next.key) { return false }
    if next.key == NumeralReader.of { return true }
    return noun != nil || Self.verbsAfterOne.contains(next.key) || amount.bound != .exact
  }

  /// "Fortune 100 companies" counts, "Boeing 737", "Big 12" and "in ward 5" do not.
  private func isName(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    guard amount.start > 0, amount.start == amount.core, amount.bound == .exact || isDashed(amount) else {
      return false
    }
    let before = pieces[amount.start - 1]
    if before.isWord && before.flags.contains(.innerCapital) || isTitle(amount, noun) { return true }
    if isLabel(before, amount.start - 1), noun?.start != amount.nounStart, !isFate(amount.end) { return true }
    guard before.isWord, before.flags.contains(.capitalized), !isAllCapitals, !isFate(amount.end) else { return false }
    if amount.start == 1 { return opensWithName(amount, noun) }
    if amount.isWord { return pieces[amount.core].flags.contains(.capitalized) }
    if let noun, isThing(noun, amount) { return true }
    if noun != nil, layers.tags[Int(before.token)] != .properNoun { return false }
    if amount.end < pieces.count, pieces[amount.end].flags.contains(.possessive) { return true }
    guard let noun else { return true }
    return pieces[noun.start].flags.contains(.capitalized) || pieces[noun.head].flags.contains(.capitalized)
  }

  /// The "11" of "Ocean's 11".
  private func isTitle(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    amount.start > 1 && noun == nil && pieces[amount.start - 1].flags.contains(.possessive)
      && pieces[amount.start - 2].flags.contains(.capitalized) && !isAllCapitals
  }

  /// How far behind "were" the fate is told: "12 were later found dead".
  private static let fateReach = 5

  /// The "737-800" of "Boeing 737-800", in digits without spaces.
  private func isDashed(_ amount: Amount) -> Bool {
    amount.bound == .between && !amount.isWord && amount.end == amount.core + 3
      && pieces[amount.core + 1].key == Mark.dash && !pieces[amount.core + 1].flags.contains(.spaceBefore)
  }

  private static let determiners = WordSet("the a an this that his her its their our")

  /// "in ward 5"; "of the ward 5 left" counts.
  private func isLabel(_ piece: Piece, _ index: Int) -> Bool {
    LabelWords.mayName(piece) && !(index > 0 && Self.determiners.contains(pieces[index - 1].key))
  }

  /// "Apollo 11 landed".
  private func opensWithName(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    let tag = layers.tags[Int(pieces[0].token)]
    guard !amount.isWord, tag == .properNoun || tag == .noun else { return false }
    return noun.map { isThing($0, amount) } ?? true
  }

  /// A noun in the singular right behind a number of several: the "jet" of "a Boeing 747 jet" is named, not counted.
  private func isThing(_ noun: CountedNoun, _ amount: Amount) -> Bool {
    guard noun.start == amount.nounStart, amount.low > 1 else { return false }
    let head = pieces[noun.head]
    return head.isWord && layers.tags[Int(head.token)] == .noun && Plurals.isSingular(head, layers.article.text)
  }

  /// "In London 200 died".
  private func isFate(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let key = pieces[index].key
    if CasualtyWords.auxiliaries.contains(key) {
      return pieces[index...].prefix(Self.fateReach).dropFirst().contains { CasualtyWords.tellsFate($0.key) }
    }
    return CasualtyWords.fates[key] != nil || CasualtyWords.ends[key] != nil
  }

}

extension BareNumbers {
  /// "Ana Brandt, 25, said": a number between commas after a person; "a driver, 29,"; "she is 44".
  func isAge(_ amount: Amount) -> Bool {
    if followsName(amount) || followsPronoun(amount) || opensWithAge(amount) { return true }
    let index = amount.core
    guard isYears(amount), !amount.isWord || amount.low > 12, index > 1, index == amount.start,
      pieces[index - 1].key == Mark.comma
    else { return false }
    let isClosed = amount.end >= pieces.count || pieces[amount.end].isMark && pieces[amount.end].key != Mark.dash
    return isClosed && (isPerson(pieces[index - 2]) || isHuman(before: index - 1))
  }

  private func isYears(_ amount: Amount) -> Bool {
    amount.low >= 1 && amount.low <= 115 && amount.low == amount.low.rounded() && amount.bound == .exact
  }

  /// "a mother, 29,", "a mother of two, 29,".
  private func isHuman(before comma: Int) -> Bool {
    var head = comma - 1
    if head > 1, pieces[head - 1].key == NumeralReader.of, NumberWords.table[pieces[head].key] != nil { head -= 2 }
    guard head > 0, pieces[head].isWord, Plurals.isSingular(pieces[head], layers.article.text) else { return false }
    if SourceNouns.isPerson(pieces[head].key) { return true }
    return Self.articles.contains(pieces[head - 1].key) && layers.tags[Int(pieces[head].token)] == .noun
      && !ThingWords.isThing(pieces[head].key)
  }

  private static let articles = WordSet("a an")

  /// "At 29, she left".
  private func opensWithAge(_ amount: Amount) -> Bool {
    guard amount.core == 1, pieces[0].key == Word.at, isYears(amount), amount.end + 1 < pieces.count else {
      return false
    }
    return pieces[amount.end].key == Mark.comma && Self.persons.contains(pieces[amount.end + 1].key)
  }

  private static let persons = WordSet("he she")
  private static let beings = WordSet("is was turns turned be")
  private static let afterAge = WordSet("when and but while in by at on now this next last today yesterday tomorrow")

  /// "he is 29", "she turned 18 in May", "he will be 35".
  private func followsPronoun(_ amount: Amount) -> Bool {
    let index = amount.core
    guard isYears(amount), index == amount.start, index > 1, Self.beings.contains(pieces[index - 1].key) else {
      return false
    }
    let isOpen = pieces[max(0, index - 3)..<(index - 1)].contains { Self.persons.contains($0.key) }
    return isOpen
      && (amount.end >= pieces.count || pieces[amount.end].isMark || Self.afterAge.contains(pieces[amount.end].key))
  }

  private func followsName(_ amount: Amount) -> Bool {
    guard amount.core > 0, amount.low >= 16, amount.low <= 105, amount.start == amount.core, !amount.isWord,
      amount.end < pieces.count,
      amount.low == amount.low.rounded(), amount.bound == .exact, pieces[amount.core - 1].isWord
    else { return false }
    guard let name = entity(holding: Int(pieces[amount.core - 1].token)), name.kind == .person, name.tokens.count > 1
    else { return false }
    let tag = layers.tags[Int(pieces[amount.end].token)]
    return tag == .verb || tag == .auxiliary
  }

  private func isPerson(_ piece: Piece) -> Bool {
    guard piece.isWord, piece.flags.contains(.capitalized) else { return false }
    let token = Int(piece.token)
    if let entity = entity(holding: token) { return entity.kind == .person }
    return layers.tags[token] == .properNoun
  }

  private func entity(holding token: Int) -> NamedEntity? {
    var low = 0
    var high = layers.entities.count
    while low < high {
      let middle = (low + high) / 2
      if layers.entities[middle].tokens.end <= UInt32(token) { low = middle + 1 } else { high = middle }
    }
    guard low < layers.entities.count, layers.entities[low].tokens.contains(token) else { return nil }
    return layers.entities[low]
  }
}
