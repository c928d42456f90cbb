internal import English
internal import NewsText

/// Judges numbers without a unit: whether they count something, give an age, or are a name or a pronoun.
struct BareNumbers {
  let layers: Layers
  let pieces: [Piece]

  private static let one: WordKey = "one"
  private static let pronounBefore = WordSet(
    """
    the this that these those no any each every which some another last next first only other good better best new old
    big bigger young such same right wrong former latter
    """)
  private static let pronounAfter = WordSet(
    """
    another day can cannot could should must would will may might does has needs who that which where thing s 's more
    knows says said would way
    """)
  private static let verbsAfterOne = WordSet("was is were died")

  func isFigure(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    let key = pieces[amount.core].key
    if key == Self.one, amount.end - amount.core == 1 { return isCountingOne(amount, noun) }
    if isName(amount, noun) { return false }
    if amount.isWord, amount.low == 0 { return noun != nil }
    return true
  }

  /// "one of the best", "one soldier"; not "this one", "one another", "one cannot".
  private func isCountingOne(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    if amount.start > 0, amount.start == amount.core, Self.pronounBefore.contains(pieces[amount.start - 1].key) {
      return false
    }
    guard amount.end < pieces.count else { return amount.bound != .exact }
    let next = pieces[amount.end]
    if Self.pronounAfter.contains(next.key) { return false }
    if next.key == NumeralReader.of { return true }
    return noun != nil || Self.verbsAfterOne.contains(next.key) || amount.bound != .exact
  }

  /// "Fortune 100 companies" counts, "Boeing 737" and "Big 12" do not.
  private func isName(_ amount: Amount, _ noun: CountedNoun?) -> Bool {
    guard amount.start > 0, amount.start == amount.core, amount.bound == .exact else { return false }
    let before = pieces[amount.start - 1]
    if before.isWord, before.flags.contains(.innerCapital) { return true }
    guard before.isWord, before.flags.contains(.capitalized), amount.start > 1, !isAllCapitals, !isFate(amount.end)
    else {
      return false
    }
    if amount.isWord { return pieces[amount.core].flags.contains(.capitalized) }
    if noun != nil, layers.tags[Int(before.token)] != .properNoun { return false }
    if amount.end < pieces.count, pieces[amount.end].flags.contains(.possessive) { return true }
    guard let noun else { return true }
    return pieces[noun.start].flags.contains(.capitalized) || pieces[noun.head].flags.contains(.capitalized)
  }

  /// "In London 200 died".
  private func isFate(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let key = pieces[index].key
    return CasualtyWords.auxiliaries.contains(key) || CasualtyWords.fates[key] != nil || CasualtyWords.ends[key] != nil
  }

  private var isAllCapitals: Bool {
    pieces.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
  }

  /// "Jamie Armstrong, 25, said": a number between commas after a person; "Nick Hague 44 has" where the commas are lost.
  func isAge(_ amount: Amount) -> Bool {
    let index = amount.core
    if followsName(amount) { return true }
    guard amount.low >= 1, amount.low <= 115, amount.bound == .exact, !amount.isWord || amount.low > 12, index > 1,
      index == amount.start, amount.low == amount.low.rounded(), pieces[index - 1].key == Mark.comma
    else { return false }
    let isClosed = amount.end >= pieces.count || pieces[amount.end].isMark && pieces[amount.end].key != Mark.dash
    return isClosed && isPerson(pieces[index - 2])
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
