internal import English
package import NewsText

/// Tells cheaply, from words and tags alone, which tokens may be the head of a cue: where none may, no tree is made.
package struct CueGate {
  private let quoted: QuotedLayers

  package init(_ quoted: QuotedLayers) {
    self.quoted = quoted
  }

  /// A token less likely than one in six is none: that leaves all cues that all features together find.
  private static let lowest: Float = -1.6

  func admits(_ token: Int, _ sentence: TokenRange, _ model: AttributionModel) -> Bool {
    guard CueCandidates.isCandidate(token, quoted.layers, model) else { return false }
    if CueLexicon.isSpeech(quoted.layers.lemmas[token]) { return true }
    var features = FeatureVector()
    write(token, sentence, into: &features)
    return model.score(features) > Self.lowest
  }

  package func write(_ token: Int, _ sentence: TokenRange, into features: inout FeatureVector) {
    features.removeAll()
    let layers = quoted.layers
    let lemma = layers.lemmas[token].hash
    let tag = layers.tags[token].code
    let classes = CueLexicon.classes(of: layers.lemmas[token])
    let before = token > sentence.start ? token - 1 : nil
    let behind = token + 1 < sentence.end ? token + 1 : nil
    let tagBefore = before.map { layers.tags[$0].code } ?? 0
    let tagBehind = behind.map { layers.tags[$0].code } ?? 0
    let wordBefore = before.map { layers.tokens[$0].key.hash } ?? 0
    let wordBehind = behind.map { layers.tokens[$0].key.hash } ?? 0
    features.add(70)
    features.add(71, lemma, tag)
    features.add(72, classes, tag)
    features.add(73, tagBefore, tag, tagBehind)
    features.add(74, wordBefore, tag)
    features.add(75, wordBehind, tag)
    features.add(76, lemma, tagBefore)
    features.add(77, lemma, tagBehind)
    features.add(78, lemma, wordBehind)
    features.add(82, UInt64(layers.clusters[token]), tag)
    features.add(83, UInt64(layers.clusters[token]), tagBehind)
    features.add(84, UInt64(layers.clusters[token]), wordBehind)
    features.add(79, layers.tokens[token].key.hash)
    let inside: UInt64 = quoted.passageIndex(at: token) == nil ? 0 : 1
    let near: UInt64 =
      [token - 2, token - 1, token + 1, token + 2].contains { quoted.passageIndex(at: $0) != nil } ? 2 : 0
    features.add(80, inside | near, tag)
    features.add(81, inside | near, classes)
  }
}
