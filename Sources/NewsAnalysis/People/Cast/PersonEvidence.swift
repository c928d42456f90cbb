internal import English
internal import NewsText

/// What speaks for capitalised words being the name of a person and what against it, in points.
///
/// "⟦Whitlow⟧ said": a family name before a reporting verb. "in ⟦Whitlow⟧": a place.
struct PersonEvidence {
  let quoted: QuotedLayers
  /// For each token the kind of the name that holds it.
  let kinds: [NamedEntity.Kind?]

  // MARK: the words

  /// What the words tell wherever they stand; `kind` is what the language model took them for.
  func points(ofWords run: TokenRange, _ kind: NamedEntity.Kind?) -> Int {
    guard let last = run.indices.last, let first = run.indices.first else { return 0 }
    var points = listed(layers.nameLists[last], isAlone: run.count == 1)
    if run.count > 1, !layers.nameLists[first].isDisjoint(with: [.given, .rareGiven]) { points += 2 }
    if run.count > 3 { points -= 2 }
    if kind != nil { points -= 1 }
    if run.indices.contains(where: { isKnownOtherwise(key($0)) }) || Countries.names.contains(key(last)) { points -= 6 }
    if run.indices.contains(where: { classes($0) & Self.groups != 0 }) { points -= 4 }
    if run.count == 1, classes(first) & Self.people != 0 { points -= 2 }
    return points - doubts(aboutShapeOf: run)
  }

  private struct ListPoints {
    let lists: NameListSet
    let points: Int
  }

  private static let listPoints = [
    ListPoints(lists: [.person], points: 1), ListPoints(lists: [.country, .region], points: -3),
    ListPoints(lists: [.city], points: -2), ListPoints(lists: [.town, .place], points: -1),
    ListPoints(lists: [.group], points: -2), ListPoints(lists: [.company], points: -1),
    ListPoints(lists: [.noName], points: -2),
  ]

  private func listed(_ lists: NameListSet, isAlone: Bool) -> Int {
    var points = lists.contains(.family) ? 2 : lists.contains(.rareFamily) ? 1 : 0
    if isAlone { points += lists.contains(.given) ? 2 : lists.contains(.rareGiven) ? 1 : 0 }
    for entry in Self.listPoints where !lists.isDisjoint(with: entry.lists) { points += entry.points }
    return points
  }

  /// Abbreviations and numbers are no persons.
  private func doubts(aboutShapeOf run: TokenRange) -> Int {
    let isAbbreviation = run.indices.allSatisfy {
      shape($0).contains(.allCapitals) && layers.tokens[$0].range.count + run.count > 2
    }
    return (isAbbreviation ? 4 : 0) + (run.indices.contains { shape($0).contains(.hasDigit) } ? 4 : 0)
  }

  private func isKnownOtherwise(_ key: WordKey) -> Bool {
    KnownNames.government.contains(key) || KnownNames.media.contains(key) || KnownNames.poll.contains(key)
      || KnownNames.organisation.contains(key) || TemporalNouns.words.contains(key)
  }

  /// The classes of `SourceNouns` for human beings, and those for institutions and what they publish.
  private static let people: UInt64 = 0b11
  private static let groups: UInt64 = 0b1111_1100

  // MARK: the place

  /// What one place of the words tells: their neighbours.
  func points(ofPlace run: TokenRange) -> Int {
    let sentence = layers.sentences[quoted.sentenceIndex(of: Int(run.start))].tokens
    return told(behind: Int(run.end), upTo: Int(sentence.end))
      + told(before: Int(run.start), from: Int(sentence.start))
  }

  private func told(behind end: Int, upTo limit: Int) -> Int {
    guard end < limit else { return 0 }
    var points = 0
    let verb = end + 1 < limit && layers.tags[end] == .adverb ? end + 1 : end
    if layers.tags[verb] == .verb || layers.tags[verb] == .auxiliary {
      points += CueLexicon.classes(of: layers.lemmas[verb]) == 0 ? 1 : 2
    }
    if Self.possessive.contains(key(end)) { points += owned(behind: end, upTo: limit) }
    if layers.tags[end] == .noun { points -= 1 }
    if key(end) == Self.who || key(end) == Self.comma && end + 1 < limit && key(end + 1) == Self.who { points += 2 }
    if isApposed(from: end, upTo: limit) { points += 1 }
    if Self.joints.contains(key(end)), end + 1 < limit, kinds[end + 1] == .person { points += 1 }
    return points
  }

  /// "Whitlow's ⟦mother⟧" tells a person, "Whitlow's ⟦Hospital⟧" does not.
  private func owned(behind end: Int, upTo limit: Int) -> Int {
    let owned = end + 1..<max(end + 1, min(limit, end + 3))
    if owned.contains(where: { isHuman($0) }) { return 2 }
    return owned.first.map { classes($0) & Self.groups != 0 && shape($0).contains(.capitalized) } == true ? -2 : 1
  }

  /// "Whitlow, ⟦the harbour master⟧".
  private func isApposed(from end: Int, upTo limit: Int) -> Bool {
    guard key(end) == Self.comma, end + 1 < limit else { return false }
    switch layers.tags[end + 1] {
    case .determiner, .noun, .adjective: return (end + 1..<min(limit, end + 6)).contains { classes($0) & 1 != 0 }
    default: return false
    }
  }

  private func told(before start: Int, from limit: Int) -> Int {
    guard start > limit else { return 0 }
    let word = key(start - 1)
    var points = 0
    let isPlace =
      Self.places.contains(word) || word == Self.the && start - 1 > limit && Self.places.contains(key(start - 2))
    if isPlace { points -= 2 }
    if Self.determiners.contains(word) || Titles.saints.contains(word) { points -= 2 }
    if classes(start - 1) & 1 != 0 { points += 2 }
    if Self.joints.contains(word), start - 1 > limit, kinds[start - 2] == .person { points += 1 }
    return points
  }

  static let possessive = WordSet("'s '")
  private static let joints = WordSet("and or ,")
  private static let places = WordSet("in at from near to into via outside around across throughout")
  private static let determiners = WordSet("the a an this")
  private static let the: WordKey = "the"
  private static let who: WordKey = "who"
  private static let comma: WordKey = ","

  private var layers: Layers { quoted.layers }
  private func key(_ token: Int) -> WordKey { layers.tokens[token].key }
  private func shape(_ token: Int) -> TokenShape { layers.tokens[token].shape }
  private func classes(_ token: Int) -> UInt64 { SourceNouns.classes(of: layers.lemmas[token]) }

  private func isHuman(_ token: Int) -> Bool {
    classes(token) & 1 != 0 || GenderedNouns.gender(of: layers.lemmas[token]) != nil
  }
}
