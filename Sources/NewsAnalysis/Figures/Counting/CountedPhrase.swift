internal import NewsText

/// Says what is counted, as a reader would: "people killed", "Arab Gulf nations".
struct CountedPhrase {
  let text: [UInt8]
  let pieces: [Piece]

  func counted(_ noun: CountedNoun?, _ fate: CasualtyReader.Fate?) -> String? {
    guard let noun else { return fate.map { "people " + name($0) } }
    let phrase = words(noun)
    guard let fate else { return phrase }
    if let index = fate.word, noun.start <= index, index <= noun.last { return phrase }
    return phrase + " " + name(fate)
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
