internal import English
internal import NewsText

/// What the candidates for one pronoun are beside each other.
struct PronounRivals {
  let count: Int
  /// For each candidate its place in the order in which a search through the trees meets them: up from the pronoun,
  /// then the sentences before, each from its root down.
  let searchRanks: [Int]
  /// Those mentioned before the pronoun in its sentence.
  let inSentence: Int
  /// The candidate who is the nearest subject before the pronoun in its sentence.
  let nearestSubject: Int?
  /// How often the person is named of whom the article speaks most.
  let mostNamed: Int
  /// Whether the gender of any is known, and of how many it is the pronoun's.
  let anyGenderIsKnown: Bool
  let ofGender: Int

  init(_ candidates: [PronounCandidate], _ scene: PronounScene) {
    let persons = candidates.map { scene.cast.persons[$0.person] }
    count = candidates.count
    searchRanks = Self.ranks(candidates.map { SearchPlace($0, scene) })
    let near = candidates.filter { $0.mention.sentence == scene.view.index && $0.mention.place.head < scene.pronoun }
    inSentence = near.count
    nearestSubject =
      near.filter { $0.mention.place.phraseRole == .subject }
      .max { $0.mention.place.head < $1.mention.place.head }?.person
    mostNamed = persons.map(\.total).max() ?? 0
    let genders = persons.compactMap { $0.gender ?? $0.likelyGender }
    anyGenderIsKnown = !genders.isEmpty
    ofGender = genders.count { $0 == scene.gender }
  }

  private static func ranks(_ places: [SearchPlace]) -> [Int] {
    let order = places.indices.sorted { places[$0] == places[$1] ? $0 < $1 : places[$0] < places[$1] }
    var ranks = Array(repeating: 0, count: places.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }

  /// Where the search meets a candidate.
  private struct SearchPlace: Comparable {
    let sentence: Int
    let step: Int
    let depth: Int
    let token: Int

    init(_ candidate: PronounCandidate, _ scene: PronounScene) {
      let place = candidate.mention.place
      token = place.head
      let back = scene.view.index - candidate.mention.sentence
      if candidate.isAhead {
        (sentence, step, depth) = (1, 0, 0)
      } else if back > 0 {
        (sentence, step, depth) = (back + 1, place.depth, 0)
      } else {
        (sentence, step, depth) = (0, Self.steps(from: scene.pronoun, over: place.head, scene.view), place.depth)
      }
    }

    /// How many steps up from `token` the first word is that `other` stands below; a tree may be very deep.
    private static func steps(from token: Int, over other: Int, _ view: SentenceView) -> Int {
      var (steps, current) = (0, token)
      while steps < 24, !view.isBelow(other, current), let head = view.head(current) {
        (steps, current) = (steps + 1, head)
      }
      return steps
    }

    static func < (a: SearchPlace, b: SearchPlace) -> Bool {
      (a.sentence, a.step, a.depth, a.token) < (b.sentence, b.step, b.depth, b.token)
    }
  }
}
