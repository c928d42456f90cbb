internal import English
internal import NewsText

/// Tells what kind of body a name is that of, by a list of known ones and by its last word.
struct BodyKinds {
  let layers: Layers

  /// Nil where neither tells.
  func kind(ofName name: TokenRange) -> Source.Kind? {
    let keys = keys(of: name)
    if let known = KnownBodies.names.kind(of: keys) { return isWord(name) ? nil : known }
    guard keys.count > 1, let last = keys.last else { return nil }
    return headed(keys) ?? NameEndings.kind(of: last)
  }

  /// "⟦Office⟧ for National Statistics": the word before the first preposition.
  private func headed(_ keys: [WordKey]) -> Source.Kind? {
    guard let link = keys.firstIndex(where: { Self.links.contains($0) }), link > 0 else { return nil }
    return NameEndings.kind(of: keys[link - 1])
  }

  private static let links = WordSet("of for on")

  /// Whether `name`, which looks like a person's, is a body's: "Garnet Bank", "Hamas". Somebody of the article who bears
  /// the word as a surname keeps it.
  func isBody(_ name: TokenRange, surnames: Set<WordKey>) -> Bool {
    let keys = keys(of: name)
    guard let first = keys.first, let last = keys.last else { return false }
    if keys.count == 1 {
      return !surnames.contains(last) && !isWord(name)
        && (isKnown(last) || KnownBodies.names.kind(of: keys) != nil && !isGiven(last))
    }
    if KnownBodies.names.kind(of: keys) != nil { return true }
    return NameEndings.isNoSurname(last) || NameEndings.kind(of: last) != nil && !isGiven(first)
  }

  private func isGiven(_ key: WordKey) -> Bool {
    GivenNames.contains(key) && !KnownNames.places.contains(key)
  }

  private func isKnown(_ key: WordKey) -> Bool {
    !GivenNames.contains(key) && KnownNames.government.contains(key) || KnownNames.organisation.contains(key)
      || KnownNames.poll.contains(key)
  }

  /// "who" and "us" are names in capitals only.
  private func isWord(_ name: TokenRange) -> Bool {
    guard name.count == 1, let token = name.indices.first else { return false }
    return Pronouns.contains(layers.tokens[token].key) && !layers.tokens[token].shape.contains(.allCapitals)
  }

  private func keys(of name: TokenRange) -> [WordKey] {
    let keys = name.indices.map { layers.tokens[$0].key }
    return keys.first.map { Self.articles.contains($0) } == true ? Array(keys.dropFirst()) : keys
  }

  private static let articles = WordSet("the")
}
