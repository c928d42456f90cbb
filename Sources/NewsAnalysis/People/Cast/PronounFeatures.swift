internal import English
internal import NewsText

/// What is seen of a person as the one whom a pronoun means.
///
/// "⟦Petrova⟧ met Brandt after ⟦she⟧ had resigned": how far back the last mention is, its place in its sentence and the
/// pronoun's, what is known of the gender, how often the person was mentioned, and who spoke last.
struct PronounFeatures {
  let quoted: QuotedLayers
  let view: SentenceView
  let pronoun: Int
  let gender: Gender
  let lastSpeaker: Int?
  let isSource: Bool

  /// `rank` counts the persons mentioned since, from 0.
  func write(_ person: Person, index: Int, rank: Int, into features: inout FeatureVector) {
    features.removeAll()
    let distance = UInt64(min(5, max(0, view.index - person.lastSentence)))
    let relation = view.relation(pronoun).code
    let last = person.lastRelation.code
    let known: UInt64 = person.gender == nil ? 0 : 1
    let count = UInt64(min(5, person.mentions.count))
    let rank = UInt64(min(4, rank))
    features.add(600)
    features.add(601, distance, rank)
    features.add(602, distance, last)
    features.add(603, relation, last, min(2, distance))
    features.add(604, known, distance)
    features.add(605, count, distance)
    features.add(606, rank, relation)
    features.add(607, person.lastWasPronoun ? 1 : 0, distance, known)
    features.add(608, person.lastWasSubject ? 1 : 0, rank, distance)
    features.add(609, index == lastSpeaker ? 1 : 0, isSource ? 1 : 0)
    features.add(610, person.name.isFull ? 1 : 0, count)
    features.add(611, view.key(pronoun).hash, rank)
    features.add(612, person.firstSentence == 0 ? 1 : 0, distance)
    addPlaces(person, distance: distance, relation: relation, &features)
    addHistory(person, index: index, distance: distance, relation: relation, &features)
    if distance == 0 { addSameSentence(person, relation: relation, &features) }
  }

  /// Main clauses before subordinate ones, like places before unlike ones, persons of the last sentences before others.
  private func addPlaces(_ person: Person, distance: UInt64, relation: UInt64, _ features: inout FeatureVector) {
    let depth = UInt64(min(3, person.lastDepth))
    let own = UInt64(min(3, view.depth(pronoun)))
    let before = UInt64(min(4, max(0, view.index - person.sentenceBefore)))
    features.add(613, depth, min(2, distance), person.lastRelation.code)
    features.add(614, depth, own, min(2, distance))
    features.add(615, before, min(2, distance))
    features.add(616, relation == person.lastRelation.code ? 1 : 0, min(2, distance), own)
    features.add(617, person.lastWasPronoun ? 1 : 0, min(2, distance), relation)
    features.add(618, view.key(pronoun).hash, person.lastRelation.code, min(1, distance))
  }

  /// How much the article is about the person, and where it stood before its last mention.
  private func addHistory(
    _ person: Person, index: Int, distance: UInt64, relation: UInt64, _ features: inout FeatureVector
  ) {
    let total = UInt64(min(5, person.total))
    let near = min(2, distance)
    let sinceSubject = UInt64(min(4, max(0, view.index - person.subjectSentence)))
    let before = UInt64(min(3, max(0, view.index - person.sentenceBefore)))
    features.add(632, total, near)
    features.add(633, total, index == 0 ? 1 : 0)
    features.add(634, sinceSubject, relation)
    features.add(635, person.relationBefore.code, before, near)
    features.add(636, person.wordBefore, near)
    features.add(637, view.key(pronoun).hash, near, person.lastWasSubject ? 1 : 0)
    let opens: UInt64 = pronoun - view.start < 2 ? 1 : 0
    features.add(638, opens, near, person.lastRelation.code)
    features.add(639, opens, sinceSubject, relation)
    features.add(640, sinceSubject, person.lastWasPronoun ? 1 : 0, near)
    let quotedNow: UInt64 = quoted.passageIndex(at: pronoun) == nil ? 0 : 1
    features.add(641, quotedNow, index == lastSpeaker ? 1 : 0, near)
    guard let last = person.mentions.last else { return }
    let gap = pronoun - Int(last.end)
    features.add(642, UInt64(gap < 0 ? 9 : min(8, gap / 5)), relation)
    let wasQuoted: UInt64 = quoted.passageIndex(at: Int(last.start)) == nil ? 0 : 1
    features.add(643, quotedNow, wasQuoted, near)
  }

  /// The verb, or what stands for it, of the clause that holds `token`.
  private func clause(of token: Int) -> Int {
    var current = token
    while let head = view.head(current), !Self.clauses.contains(view.relation(current)) { current = head }
    return current
  }

  private static let clauses: RelationSet = [
    .root, .ccomp, .xcomp, .advcl, .acl, .relativeClause, .parataxis, .csubj, .conj,
  ]

  private func addSameSentence(_ person: Person, relation: UInt64, _ features: inout FeatureVector) {
    guard let last = person.mentions.last, view.range.contains(last), let mention = view.highest(in: last) else {
      return
    }
    let isAhead: UInt64 = mention > pronoun ? 1 : 0
    features.add(630, isAhead, relation)
    if isAhead == 1 {
      features.add(631, view.relation(view.head(pronoun) ?? pronoun).code, person.lastWasPronoun ? 1 : 0)
    }
    let isSister: UInt64 = view.head(mention) == view.head(pronoun) ? 1 : 0
    let isAbove: UInt64 = view.head(pronoun).map { view.isBelow($0, view.head(mention) ?? mention) } == true ? 1 : 0
    features.add(620, isSister, relation, person.lastRelation.code)
    features.add(621, isAbove, relation, person.lastRelation.code)
    features.add(622, UInt64(min(8, abs(pronoun - mention) / 3)), relation)
    features.add(623, view.relation(view.head(pronoun) ?? pronoun).code, isSister, relation)
    let marks = view.marks(from: min(mention, pronoun), to: max(mention, pronoun))
    features.add(624, UInt64(min(3, marks)), person.lastRelation.code)
    let verb = clause(of: pronoun)
    let other = clause(of: mention)
    let link: UInt64 = verb == other ? 1 : view.isBelow(verb, other) ? 2 : view.isBelow(other, verb) ? 3 : 4
    features.add(644, link, relation, person.lastRelation.code)
    features.add(645, link, view.relation(verb).code, isAhead)
    features.add(646, link, CueLexicon.classes(of: view.lemma(other)), relation)
    if pronoun > view.start { features.add(625, view.key(pronoun - 1).hash, isSister) }
  }
}
