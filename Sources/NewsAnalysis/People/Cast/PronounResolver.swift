internal import English
internal import NewsText

/// Finds whom "he" or "she" means among the persons of that gender mentioned lately.
struct PronounResolver {
  let scene: PronounScene
  let model: AttributionModel

  /// Persons not mentioned for so many sentences are forgotten.
  private static let memory = 12
  /// Of many persons only those mentioned last are looked at.
  private static let most = 12

  /// A person who may be meant.
  struct Candidate {
    let person: Int
    let features: FeatureVector
    /// The pronoun speaks, and so did this person last, a sentence or two before.
    let isContinuing: Bool
  }

  /// News goes on with who spoke: "…, Petrova said. … ⟦she⟧ added". GAP, which the weights are learned from, has no
  /// speech.
  private static let continuity: Float = 0.8

  /// The persons who may be meant, last mentioned first, as far as `admits` lets them.
  func candidates(where admits: (Int) -> Bool) -> [Candidate] {
    let found = scene.candidates(Self.most, within: Self.memory, where: admits)
    let rivals = PronounRivals(found, scene)
    return found.enumerated().map { place, candidate in
      var features = FeatureVector()
      PronounFeatures(scene, rivals, candidate, at: place).write(into: &features)
      return Candidate(
        person: candidate.person, features: features, isContinuing: isContinuing(candidate, since: found[..<place]))
    }
  }

  /// Whether the pronoun goes on with who spoke last: nobody of `later` was named since, but in quoted words.
  private func isContinuing(_ candidate: PronounCandidate, since later: ArraySlice<PronounCandidate>) -> Bool {
    guard scene.isSource, scene.lastSpeaker == candidate.person, !candidate.isAhead,
      scene.view.index - candidate.mention.sentence <= 3
    else { return false }
    return later.allSatisfy { scene.quoted.passageIndex(at: $0.mention.place.head) != nil }
  }

  /// The likeliest of `candidates`; of equals the one mentioned last.
  func best(of candidates: [Candidate]) -> Int? {
    var best: Int?
    var top = -Float.infinity
    for (rank, candidate) in candidates.enumerated() {
      var score = model.score(candidate.features) - 0.01 * Float(rank)
      if candidate.isContinuing { score += Self.continuity }
      if score > top {
        top = score
        best = candidate.person
      }
    }
    return best
  }
}
