package import English
package import NewsText

/// The tokens that may be the head of a cue: every verb, and each other word that was learned to be one at times.
package enum CueCandidates {
  /// The key of what was learned of a lemma with its tag.
  package static func priorKey(lemma: WordKey, tag: PartOfSpeech) -> UInt64 {
    FeatureVector.key(90, lemma.hash, tag.code)
  }

  /// Words that are cues in fewer cases than this (log odds) are no candidates.
  private static let rarestOdds: Float = -4

  package static func isCandidate(_ token: Int, _ layers: Layers, _ model: AttributionModel) -> Bool {
    let tag = layers.tags[token]
    guard !layers.tokens[token].shape.contains(.mark) else { return false }
    if let prior = model.weights[priorKey(lemma: layers.lemmas[token], tag: tag)] { return prior > rarestOdds }
    return tag == .verb
  }

  package static func isCandidate(_ token: Int, _ view: SentenceView, _ model: AttributionModel) -> Bool {
    isCandidate(token, view.layers, model)
  }
}
