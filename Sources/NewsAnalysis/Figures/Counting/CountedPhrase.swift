internal import NewsText

/// Says what is counted, as a reader would: "people killed", "Arab Gulf nations".
struct CountedPhrase {
  let text: [UInt8]
  let pieces: [Piece]

  /// `amount` is the one that counts `noun`, which has met `fate`.
  func counted(_ noun: CountedNoun?, _ fate: CasualtyReader.Fate?, in amount: Amount) -> String? {
    guard let noun else { return fate.map { "people " + name($0) } }
    let phrase = words(noun)
    guard let fate else { return act(on: noun, amount).map { phrase + " " + $0 } ?? phrase }
    if CasualtyWords.lives.contains(pieces[noun.head].key) { return "people " + fate.casualty.rawValue }
    if let index = fate.word, noun.start <= index, index <= noun.last { return phrase }
    return phrase + " " + name(fate)
  }

  private static let mostAuxiliaries = 4

  /// What is done to the things: the "cut" of "cut 500 jobs", the "destroyed" of "forty homes were destroyed".
  private func act(on noun: CountedNoun, _ amount: Amount) -> Substring? {
    guard amount.unit.kind == .count, noun.last == noun.head else { return nil }
    var index = amount.start - 1
    while index >= 0, CasualtyWords.objectSteps.contains(pieces[index].key) { index -= 1 }
    if index >= 0, let act = SumWords.acts[pieces[index].key] { return act }
    index = noun.end
    while index < pieces.count, index - noun.end < Self.mostAuxiliaries,
      SumWords.passable.contains(pieces[index].key) || CasualtyWords.auxiliaries.contains(pieces[index].key)
    {
      index += 1
    }
    return index > noun.end && index < pieces.count ? SumWords.acts[pieces[index].key] : nil
  }

  /// The word of the text where it can stand behind the people ("died", "wounded"), else the kind: "people killed".
  private func name(_ fate: CasualtyReader.Fate) -> String {
    guard let index = fate.word else { return fate.casualty.rawValue }
    let key = pieces[index].key
    return CasualtyWords.fates[key] != nil || CasualtyWords.ends[key] != nil ? word(index) : fate.casualty.rawValue
  }

  func singular(_ noun: CountedNoun) -> String {
    let singular = Singular.of(text[pieces[noun.head].range.indices])
    return Self.people.contains(WordKey(singular.utf8)) ? "person" : singular
  }

  private static let people = WordSet("other")

  private func words(_ noun: CountedNoun) -> String {
    var phrase = ""
    for index in noun.start...noun.last {
      if index > noun.start, pieces[index].flags.contains(.spaceBefore) { phrase += " " }
      phrase += word(index)
    }
    return phrase
  }

  private func word(_ index: Int) -> String {
    String(decoding: text[pieces[index].range.indices], as: UTF8.self)
  }
}
