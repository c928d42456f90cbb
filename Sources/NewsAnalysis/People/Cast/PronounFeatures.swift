internal import English
internal import NewsText

/// What is seen of a person as the one whom a pronoun means.
///
/// "⟦Petrova⟧ met Brandt after ⟦she⟧ had resigned": how far back the last mention is, its place in its sentence and the
/// pronoun's, what is known of the gender, how often the person was mentioned, and who else may be meant.
struct PronounFeatures {
  let scene: PronounScene
  let rivals: PronounRivals
  let candidate: PronounCandidate
  let person: Person
  /// How many candidates were mentioned since.
  private let rank: UInt64
  private let searchRank: UInt64
  /// Sentences since the last mention, up to 5; `far` for one behind the pronoun.
  private let distance: UInt64
  /// The same, up to 2.
  private let near: UInt64
  private let role: UInt64
  private let phraseRole: UInt64
  private let ownRole: UInt64
  private let isSubject: UInt64
  private let gender: UInt64
  private static let far: UInt64 = 9

  /// `place` is the candidate's place among the candidates.
  init(_ scene: PronounScene, _ rivals: PronounRivals, _ candidate: PronounCandidate, at place: Int) {
    self.scene = scene
    self.rivals = rivals
    self.candidate = candidate
    person = scene.cast.persons[candidate.person]
    rank = UInt64(min(4, place))
    searchRank = UInt64(min(4, rivals.searchRanks[place]))
    let back = UInt64(min(5, max(0, scene.view.index - candidate.mention.sentence)))
    distance = candidate.isAhead ? Self.far : back
    near = candidate.isAhead ? Self.far : min(2, back)
    role = candidate.mention.place.role.rawValue
    phraseRole = candidate.mention.place.phraseRole.rawValue
    ownRole = scene.place.role.rawValue
    isSubject = bit(candidate.mention.place.phraseRole == .subject)
    gender = Self.gender(of: person, scene.gender)
  }

  /// 0 unknown, 1 the pronoun's, 2 likely the pronoun's, 3 likely the other.
  private static func gender(of person: Person, _ wanted: Gender) -> UInt64 {
    if person.gender != nil { return 1 }
    return person.likelyGender.map { $0 == wanted ? 2 : 3 } ?? 0
  }

  func write(into features: inout FeatureVector) {
    features.removeAll()
    addPlaces(&features)
    addClauses(&features)
    addHistory(&features)
    addNeighbours(&features)
    addGender(&features)
    addLater(&features)
    if candidate.mention.sentence == scene.view.index { addSameSentence(&features) }
  }

  private func addPlaces(_ features: inout FeatureVector) {
    let mention = candidate.mention
    features.add(600, distance, rank)
    features.add(601, rank, ownRole)
    features.add(602, bit(mention.isPronoun), distance, gender)
    features.add(603, isSubject, rank, near)
    features.add(604, bit(person.name.isFull), UInt64(mention.words), near)
    features.add(605, UInt64(min(3, mention.place.depth)), near, role)
    features.add(606, UInt64(min(3, mention.place.depth)), UInt64(min(3, scene.place.depth)), near)
    features.add(607, bit(rivals.nearestSubject == candidate.person), ownRole, near)
    features.add(608, UInt64(min(4, rivals.inSentence)), near, searchRank)
    features.add(609, gender, UInt64(min(4, rivals.count)), near)
  }

  private func addClauses(_ features: inout FeatureVector) {
    let mention = candidate.mention.place
    let head = scene.view.head(scene.pronoun).map { scene.view.relation($0) } ?? scene.place.relation
    features.add(610, scene.place.clauseRelation.code, mention.clauseRelation.code, near)
    features.add(611, scene.place.clauseRelation.code, pair(ownRole, phraseRole), near)
    features.add(612, head.code, pair(ownRole, phraseRole), near)
    let subject = scene.subject
    let isMeant = bit(subject.person == candidate.person)
    features.add(613, isMeant, ownRole, UInt64(min(2, subject.steps)))
    features.add(614, isMeant, pair(ownRole, subject.kind.rawValue), near)
    features.add(615, isMeant, pair(ownRole, phraseRole), bit(subject.kind == .person))
  }

  /// How much the article is about the person, and where it stood before.
  private func addHistory(_ features: inout FeatureVector) {
    let isMostNamed = bit(person.total == rivals.mostNamed)
    let sinceSubject = UInt64(min(4, max(0, scene.view.index - person.subjectSentence)))
    features.add(620, UInt64(min(5, person.total)), near)
    features.add(621, isMostNamed, near, ownRole)
    features.add(622, UInt64(min(4, person.names)), UInt64(min(4, person.pronouns)))
    features.add(623, isMostNamed, sinceSubject, bit(rivals.count > 3))
    let start = UInt64(min(3, scene.pronoun - scene.view.start))
    features.add(624, start, near, phraseRole)
    features.add(625, start, sinceSubject, ownRole)
    guard let earlier = scene.earlier else { return }
    let isSame = bit(earlier.person == candidate.person)
    let since = UInt64(min(3, scene.view.index - earlier.sentence))
    features.add(626, isSame, since, ownRole)
    features.add(627, isSame, since, pair(phraseRole, bit(candidate.mention.isPronoun)))
  }

  private func addNeighbours(_ features: inout FeatureVector) {
    let mention = candidate.mention
    let tokens = scene.quoted.layers.tokens
    let start = Int(mention.tokens.start)
    let end = Int(mention.tokens.end)
    features.add(630, start > 0 ? tokens[start - 1].key.hash : 0, near)
    features.add(631, end < tokens.count ? tokens[end].key.hash : 0, near)
    features.add(632, mention.place.preposition, role, near)
    features.add(633, bit(mention.place.isJoined), near, ownRole)
    features.add(634, bit(mention.place.isJoined), rank)
    guard person.points < PossibleName.sure else { return }
    features.add(635)
    features.add(636, UInt64(max(0, person.points)))
    features.add(637, bit(person.points >= 3), near)
  }

  private func addGender(_ features: inout FeatureVector) {
    let same = person.pronouns(of: scene.gender)
    let other = person.pronouns - same
    let told: UInt64 = same + other == 0 ? 0 : other == 0 ? 1 : same == 0 ? 2 : same >= other ? 3 : 4
    let isFull = bit(person.name.isFull)
    features.add(640, told)
    features.add(641, told, gender)
    features.add(642, told, near)
    features.add(643, gender, isFull, told)
    features.add(644, gender, bit(rivals.anyGenderIsKnown), told)
    features.add(645, UInt64(min(2, rivals.ofGender)), gender, near)
    guard gender == 0, let ending = person.name.words.first?.ending else { return }
    let wanted = bit(scene.gender == .feminine)
    features.add(646, wanted, UInt64(ending & 0xFF), isFull)
    features.add(647, wanted, UInt64(ending), isFull)
  }

  /// A person whose name follows in the sentence is rarely meant: "⟦she⟧ thanked ⟦Petrova⟧".
  private func addLater(_ features: inout FeatureVector) {
    let later = scene.later(candidate.person)
    let isNext = bit(scene.personsNext.contains(candidate.person))
    let head = later.flatMap { scene.view.highest(in: $0.tokens) }
    let link = head.map { scene.clauses.link(ofWords: scene.pronoun, $0).rawValue } ?? 0
    let gap = later.map { min(3, (Int($0.tokens.start) - scene.pronoun) / 4) } ?? 9
    features.add(650, bit(later != nil), link, ownRole)
    features.add(651, bit(later != nil), isNext, near)
    features.add(652, bit(later != nil), UInt64(gap), pair(near, bit(candidate.isAhead)))
    guard let head else { return }
    let laterRole = TreePlace(of: head, in: scene.view).phraseRole.rawValue
    features.add(653, laterRole, link, ownRole)
    features.add(654, bit(scene.view.depth(head) <= scene.place.depth), link, pair(ownRole, bit(candidate.isAhead)))
  }

  private func addSameSentence(_ features: inout FeatureVector) {
    let head = candidate.mention.place.head
    let clause = scene.clauses.clause(of: head)
    let around = scene.clausesAround
    let level = around.firstIndex(of: clause) ?? 9
    let own = scene.view.relation(around[0]).code
    let link = scene.clauses.link(around[0], clause).rawValue
    features.add(660, UInt64(min(8, abs(scene.pronoun - head) / 3)), ownRole)
    let marks = scene.view.marks(from: min(head, scene.pronoun), to: max(head, scene.pronoun))
    features.add(661, UInt64(min(3, marks)), phraseRole)
    features.add(662, link, own, bit(candidate.isAhead))
    let path = around.prefix(min(level, 3)).reduce(1) { pair($0, scene.view.relation($1).code) }
    features.add(663, UInt64(level), phraseRole, path)
    features.add(664, pair(UInt64(level), phraseRole), own, searchRank)
  }
}

/// 1 for yes.
private func bit(_ value: Bool) -> UInt64 { value ? 1 : 0 }

/// Two small values as one.
private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a << 8 | b }
