internal import English
internal import NewsText

/// Tells what kind of source a noun phrase is.
struct SourceKinds {
  let layers: Layers

  /// The kind of a name.
  func kind(ofName tokens: TokenRange, _ entity: NamedEntity.Kind?) -> Source.Kind {
    if let kind = BodyKinds(layers: layers).kind(ofName: tokens) { return kind }
    if tokens.count > 1, let kind = kind(ofPhrase: Int(tokens.end) - 1) { return kind }
    if entity == .person { return .person }
    let keys = tokens.indices.map { layers.tokens[$0].key }
    if keys.contains(where: { KnownNames.organisation.contains($0) }), keys.count == 1 { return .organisation }
    if keys.contains(where: { KnownNames.media.contains($0) }) { return .media }
    if keys.contains(where: { KnownNames.poll.contains($0) }) { return .poll }
    if keys.contains(where: { KnownNames.government.contains($0) }) { return .government }
    if isCountry(keys) { return .government }
    if let kind = kind(ofNouns: tokens) { return kind }
    return entity == .location ? .government : .organisation
  }

  private func isCountry(_ keys: [WordKey]) -> Bool {
    guard let last = keys.last else { return false }
    if Countries.names.contains(last) { return true }
    return keys.count > 1 && Countries.tails[last] == keys[keys.count - 2]
  }

  /// The kind that the last telling noun of `tokens` has.
  func kind(ofNouns tokens: TokenRange) -> Source.Kind? {
    for token in tokens.indices.reversed() {
      if let kind = kind(ofNoun: token) { return kind }
    }
    return nil
  }

  /// The kind of a description with the head `token`.
  func kind(ofDescription token: Int) -> Source.Kind {
    if let kind = kind(ofPhrase: token) { return kind }
    if let kind = kind(ofNoun: token) { return kind }
    return isPlural(token) ? .people : .other
  }

  /// What the head and the word before it tell together, or else the head: "court ⟦papers⟧", "⟦police⟧".
  private func kind(ofPhrase token: Int) -> Source.Kind? {
    let key = layers.tokens[token].key
    let pair = token > 0 ? SourcePhrases.kinds.kind(of: [layers.tokens[token - 1].key, key]) : nil
    return pair ?? SourcePhrases.kinds.kind(of: [key])
  }

  private func kind(ofNoun token: Int) -> Source.Kind? {
    let classes = SourceNouns.classes(of: layers.lemmas[token]) | SourceNouns.classes(of: layers.tokens[token].key)
    guard classes != 0 else { return nil }
    if classes & 1 != 0 { return isPlural(token) ? .people : .person }
    return Self.order.first { classes & (1 << UInt64($0.bit)) != 0 }?.kind
  }

  /// "reporters" and "police" by their form; a noun that is its own lemma is singular.
  func isPlural(_ token: Int) -> Bool {
    layers.tags[token] != .properNoun && layers.lemmas[token] != layers.tokens[token].key
      || SourceNouns.classes(of: layers.tokens[token].key) & 2 != 0
  }

  private struct Kind {
    let bit: Int
    let kind: Source.Kind
  }

  private static let order = [
    Kind(bit: 1, kind: .people), Kind(bit: 7, kind: .poll), Kind(bit: 2, kind: .government),
    Kind(bit: 5, kind: .media), Kind(bit: 4, kind: .company), Kind(bit: 3, kind: .organisation),
    Kind(bit: 6, kind: .document),
  ]
}
