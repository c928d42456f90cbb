internal import English
internal import NewsText

/// Finds what a sum, a share or a measure is one of, which stands in no noun behind it: the "cost of the bridge" of
/// "the bridge cost $5 million", the "unemployment" of "unemployment rose to 7 percent".
struct LabelReader {
  let pieces: [Piece]
  let tags: [PartOfSpeech]
  let isAmount: [Bool]
  let text: [UInt8]

  private static let reach = 6
  private static let longest = 9

  /// As a reader would say it; nil where the sentence does not tell it near the amount.
  func label(of amount: Amount) -> String? {
    following(amount) ?? preceding(amount)
  }

  // MARK: Behind the amount

  /// "$20 million in aid", "4,000 tonnes of oil", "a $5 million bridge".
  private func following(_ amount: Amount) -> String? {
    let index = amount.nounStart
    guard index + 1 < pieces.count else { return nil }
    let link = pieces[index].key
    if link == Word.of || link == Word.in && amount.unit.kind == .currency {
      return nounPhrase(from: index + 1)
    }
    let isAttribute = amount.start > 0 && Self.articles.contains(pieces[amount.start - 1].key)
    guard isAttribute, amount.unit.kind == .currency else { return nil }
    return nounPhrase(from: pieces[index].key == Mark.dash ? index + 1 : index)
  }

  private static let articles = WordSet("a an the its their his her this that")

  private func nounPhrase(from start: Int) -> String? {
    var index = start
    while index < pieces.count, Self.articles.contains(pieces[index].key) { index += 1 }
    let first = index
    var head: Int?
    while index < pieces.count, index - first < Self.reach, pieces[index].isWord, !isAmount[index] {
      switch tag(index) {
      case .noun where DateWords.units[pieces[index].key] == nil: head = index
      case .adjective: break
      default: index = pieces.count
      }
      index += 1
    }
    return head.map { words(first...$0) }
  }

  // MARK: Before it

  private func preceding(_ amount: Amount) -> String? {
    let index = amount.start - 1
    guard index >= 0 else { return nil }
    let key = pieces[index].key
    if key == Word.of {
      if index > 0, SumWords.speaking.contains(pieces[index - 1].key) { return Self.number }
      return phrase(endingAt: index - 1)
    }
    if SumWords.costing.contains(key) { return cost(subjectBefore: index) }
    if let verb = costVerb(before: index) { return cost(subjectBefore: verb) }
    if let label = deal(before: index, amount) { return label }
    if SumWords.links.contains(key) { return linked(index) }
    if SumWords.being.contains(key) || TrendWords.table[key] != nil { return subject(before: index) }
    if SumWords.passable.contains(key), let verb = verb(before: index) { return subject(before: verb) }
    return nil
  }

  /// The "cost" of "cost the city $8 million".
  private func costVerb(before index: Int) -> Int? {
    for place in stride(from: index, through: max(0, index - 3), by: -1) {
      if SumWords.costing.contains(pieces[place].key) { return tag(place) == .verb ? place : nil }
      guard pieces[place].isWord, tag(place) != .verb, !SumWords.joints.contains(pieces[place].key) else { return nil }
    }
    return nil
  }

  private func cost(subjectBefore index: Int) -> String {
    guard let end = subjectEnd(before: index), let range = phraseRange(endingAt: end, after: -1) else { return "cost" }
    let hasArticle = range.lowerBound > 0 && pieces[range.lowerBound - 1].key == Word.the
    return "cost of " + (hasArticle ? "the " : "") + words(range)
  }

  /// The "spent on roads" of "spent $12 million on roads".
  private func deal(before index: Int, _ amount: Amount) -> String? {
    guard amount.unit.kind == .currency else { return nil }
    for place in stride(from: index, through: max(0, index - 4), by: -1) {
      if let name = SumWords.deals[pieces[place].key], tag(place) == .verb {
        let isObject = place == index || name == Self.fine
        return isObject ? purpose(behind: amount).map { name + " " + $0 } ?? String(name) : nil
      }
      guard pieces[place].isWord, !isAmount[place], tag(place) != .verb else { return nil }
    }
    return nil
  }

  private static let fine: Substring = "fine"

  private func purpose(behind amount: Amount) -> String? {
    let index = amount.nounStart
    guard index + 1 < pieces.count, SumWords.purposes.contains(pieces[index].key),
      let phrase = nounPhrase(from: index + 1)
    else { return nil }
    return word(index) + " " + phrase
  }

  /// What stands between the verb and the link: "put ⟦the cost⟧ at"; where nothing does, the verb's subject.
  private func linked(_ link: Int) -> String? {
    var index = link - 1
    while index >= 0, link - index <= Self.longest {
      if !isAmount[index], isTelling(index) {
        if isReference(index + 1, link) { return Self.number }
        let hasObject = (index + 1..<link).contains { isNoun($0) && !isAmount[$0] }
        return hasObject ? phrase(endingAt: link - 1, after: index) : subject(before: index)
      }
      guard pieces[index].isWord || isAmount[index] || pieces[index].flags.contains(.possessive) else { return nil }
      index -= 1
    }
    return nil
  }

  private static let number = "number"
  private static let it: WordKey = "it"

  /// The "it" of "police estimated it at 6,000".
  private func isReference(_ index: Int, _ link: Int) -> Bool {
    index + 1 == link && pieces[index].key == Self.it
  }

  private func isTelling(_ index: Int) -> Bool {
    tag(index) == .verb || TrendWords.table[pieces[index].key] != nil && tag(index) != .noun
  }

  private func verb(before index: Int) -> Int? {
    var place = index
    while place >= 0, index - place < Self.reach, SumWords.passable.contains(pieces[place].key) {
      if SumWords.being.contains(pieces[place].key) { return place }
      place -= 1
    }
    guard place >= 0, SumWords.being.contains(pieces[place].key) else { return nil }
    return place
  }

  /// The phrase before the verb at `index`, auxiliaries, adverbs and a relative clause between commas left out.
  private func subject(before index: Int) -> String? {
    subjectEnd(before: index).flatMap { phrase(endingAt: $0) }
  }

  private func subjectEnd(before index: Int) -> Int? {
    var end = index - 1
    while end >= 0, index - end < Self.reach, SumWords.passable.contains(pieces[end].key) || tag(end) == .adverb {
      end -= 1
    }
    guard end >= 0 else { return nil }
    return pieces[end].key == Mark.comma ? clauseStart(closedAt: end) - 1 : end
  }

  private static let relatives = WordSet("which who that whose")

  /// The comma before ", which opened in May,".
  private func clauseStart(closedAt comma: Int) -> Int {
    for place in stride(from: comma - 1, through: max(0, comma - 16), by: -1) where pieces[place].key == Mark.comma {
      return Self.relatives.contains(pieces[place + 1].key) ? place : comma
    }
    return comma
  }
}

extension LabelReader {
  /// The noun phrase that ends at `end`, "of" phrases included, its article left out; nothing at or before `limit`.
  private func phrase(endingAt end: Int, after limit: Int = -1) -> String? {
    phraseRange(endingAt: end, after: limit).map { words($0) }
  }

  private func phraseRange(endingAt end: Int, after limit: Int) -> ClosedRange<Int>? {
    var start = end + 1
    var hasNoun = false
    while start - 1 > limit, end - start < Self.longest, isPart(start - 1, opensPhrase: start == end + 1) {
      hasNoun = hasNoun || isNoun(start - 1)
      start -= 1
    }
    while start <= end, !isContent(start) { start += 1 }
    guard hasNoun, start <= end, isContent(end) else { return nil }
    return start...end
  }

  private func isNoun(_ index: Int) -> Bool {
    pieces[index].isWord && (tag(index) == .noun || tag(index) == .properNoun)
      && DateWords.units[pieces[index].key] == nil
  }

  private func isContent(_ index: Int) -> Bool {
    guard pieces[index].isWord, !SumWords.joints.contains(pieces[index].key) else { return false }
    switch tag(index) {
    case .noun, .properNoun, .adjective, .other: return true
    default: return false
    }
  }

  private func isPart(_ index: Int, opensPhrase: Bool) -> Bool {
    guard !isAmount[index] else { return false }
    let piece = pieces[index]
    if piece.flags.contains(.possessive) { return !opensPhrase }
    if piece.key == Mark.dash { return !piece.flags.contains(.spaceBefore) }
    guard piece.isWord else { return false }
    if SumWords.joints.contains(piece.key) { return !opensPhrase && index > 0 && isNoun(index - 1) }
    switch tag(index) {
    case .noun, .properNoun, .adjective, .other: return true
    case .determiner: return !opensPhrase
    case .pronoun: return !opensPhrase && Self.owners.contains(piece.key)
    default: return false
    }
  }

  private static let owners = WordSet("its their his her our my your")

  private func tag(_ index: Int) -> PartOfSpeech { tags[Int(pieces[index].token)] }

  private func words(_ range: ClosedRange<Int>) -> String {
    var phrase = ""
    for index in range {
      if index > range.lowerBound, pieces[index].flags.contains(.spaceBefore) { phrase += " " }
      phrase +=
        index == 0 && tag(0) != .properNoun && !pieces[0].flags.contains(.allCapitals) ? lowercased(0) : word(index)
    }
    return phrase
  }

  /// A word that only opens its sentence with a capital.
  private func lowercased(_ index: Int) -> String {
    let letters = text[pieces[index].range.indices]
    return String(decoding: letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func word(_ index: Int) -> String {
    String(decoding: text[pieces[index].range.indices], as: UTF8.self)
  }
}
