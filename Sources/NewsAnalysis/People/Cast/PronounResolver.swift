internal import English
internal import NewsText

/// Finds whom "he" or "she" means among the persons of that gender mentioned lately.
struct PronounResolver {
  let quoted: QuotedLayers
  let cast: Cast
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
  private static let continuity: Float = 1.5

  /// The persons who may be meant by `pronoun`, last mentioned first. Within quotation marks "he" is not the speaker.
  func candidates(for pronoun: PronounFeatures, insideWordsOf speaker: Int?) -> [Candidate] {
    var candidates: [Candidate] = []
    for person in cast.latest(Self.most) where person != speaker {
      let seen = cast.persons[person]
      guard seen.gender == nil || seen.gender == pronoun.gender, pronoun.view.index - seen.lastSentence <= Self.memory
      else { continue }
      var features = FeatureVector()
      pronoun.write(seen, index: person, rank: candidates.count, into: &features)
      let isContinuing =
        pronoun.isSource && pronoun.lastSpeaker == person && pronoun.view.index - seen.lastSentence <= 3
      candidates.append(Candidate(person: person, features: features, isContinuing: isContinuing))
    }
    return candidates
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
