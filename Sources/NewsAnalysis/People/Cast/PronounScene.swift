internal import English
internal import NewsText

/// A pronoun in its sentence, and what stands around it.
struct PronounScene {
  let quoted: QuotedLayers
  let view: SentenceView
  let pronoun: Int
  let gender: Gender
  /// Whether it is a source: "⟦she⟧ said".
  let isSource: Bool
  let cast: Cast
  let lastSpeaker: Int?
  /// The last pronoun of that gender, if it is near.
  let earlier: EarlierPronoun?
  let place: TreePlace
  let clauses: Clauses
  /// The pronoun's clause and those around it, the innermost first.
  let clausesAround: [Int]
  /// Whom the subject of its clause means, its own or that of a clause around it.
  let subject: UnderstoodSubject
  /// The first mention by name of each person that follows in the sentence.
  let laterNames: [RosterName]
  /// The persons named in the next sentence.
  let personsNext: Set<Int>

  private static let nearPronoun = 80
  /// Of the names behind the pronoun no more are looked at.
  private static let namesBehind = 16

  init(
    quoted: QuotedLayers, view: SentenceView, pronoun: Int, gender: Gender, isSource: Bool, cast: Cast,
    names: [RosterName], nextName: Int, lastSpeaker: Int?, earlier: EarlierPronoun?
  ) {
    self.quoted = quoted
    self.view = view
    self.pronoun = pronoun
    self.gender = gender
    self.isSource = isSource
    self.cast = cast
    self.lastSpeaker = lastSpeaker
    self.earlier = earlier.flatMap { pronoun - $0.token < Self.nearPronoun ? $0 : nil }
    place = TreePlace(of: pronoun, in: view)
    clauses = Clauses(view: view)
    clausesAround = clauses.around(pronoun)
    subject = UnderstoodSubject(of: pronoun, clauses, cast)
    let behind = names[nextName...].prefix(Self.namesBehind)
    laterNames = Self.first(behind.prefix { $0.tokens.start < view.range.end })
    let next = view.index + 1
    let nextEnd = next < quoted.layers.sentences.count ? quoted.layers.sentences[next].tokens.end : view.range.end
    personsNext = Set(
      behind.drop { $0.tokens.start < view.range.end }.prefix { $0.tokens.start < nextEnd }.map(\.person))
  }

  private static func first(_ names: ArraySlice<RosterName>) -> [RosterName] {
    var first: [RosterName] = []
    for name in names where !first.contains(where: { $0.person == name.person }) { first.append(name) }
    return first
  }

  /// The persons who may be meant: up to `most` mentioned lately, the last one first, then those named behind it in
  /// the sentence.
  func candidates(_ most: Int, within memory: Int, where admits: (Int) -> Bool) -> [PronounCandidate] {
    var found: [PronounCandidate] = []
    for person in cast.latest where fits(person) && admits(person) {
      guard let last = cast.persons[person].last, view.index - last.sentence <= memory else { continue }
      found.append(PronounCandidate(person: person, mention: last, isAhead: false))
      if found.count == most { break }
    }
    let behind = laterNames.filter { name in
      fits(name.person) && admits(name.person) && !found.contains { $0.person == name.person }
    }
    return found + behind.prefix(Self.mostAhead).map { ahead($0) }
  }

  private static let mostAhead = 4

  private func fits(_ person: Int) -> Bool {
    cast.persons[person].gender.map { $0 == gender } ?? true
  }

  private func ahead(_ name: RosterName) -> PronounCandidate {
    let head = view.highest(in: name.tokens) ?? Int(name.tokens.start)
    let mention = PersonMention(
      tokens: name.tokens, sentence: view.index, words: name.words, place: TreePlace(of: head, in: view))
    return PronounCandidate(person: name.person, mention: mention, isAhead: true)
  }

  /// The names in the sentence behind the pronoun that are `person`'s: the first of them.
  func later(_ person: Int) -> RosterName? {
    laterNames.first { $0.person == person }
  }
}
