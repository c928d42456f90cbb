internal import English
internal import NewsText

/// Tells the quotation marks that hold a name, title or term from those that hold what somebody says: "the novel ⟦“Cold
/// Harbour”⟧", "John ⟦“Red”⟧ Marsh", "known as ⟦“the Captain”⟧".
struct NamedPassages {
  let layers: Layers

  /// Longer names are words that somebody says.
  private static let longest = 9
  private static let longestNickname = 3

  /// `passages` without those that hold a name, and without what stands inside such.
  func spoken(_ passages: [Passage]) -> [Passage] {
    var spoken: [Passage] = []
    spoken.reserveCapacity(passages.count)
    var name: TokenRange?
    for passage in passages {
      if let name, name.contains(passage.tokens) { continue }
      if passage.depth == 0, isName(passage, behind: name) {
        name = passage.tokens
      } else {
        spoken.append(passage)
      }
    }
    return spoken
  }

  private func isName(_ passage: Passage, behind name: TokenRange?) -> Bool {
    let start = Int(passage.tokens.start)
    guard passage.isClosed, start > 0, passage.inner.count <= Self.longest, !passage.inner.isEmpty,
      !endsSentence(passage), !Self.stops.contains(key(start - 1))
    else { return false }
    return isNickname(passage) || isTitle(passage) || isCalled(passage) || isTerm(passage)
      || isListed(passage, behind: name)
  }

  private func key(_ token: Int) -> WordKey { layers.tokens[token].key }

  private func isCapitalized(_ token: Int) -> Bool { layers.tokens[token].shape.contains(.capitalized) }

  private func endsSentence(_ passage: Passage) -> Bool {
    passage.inner.indices.last.map { Self.stops.contains(key($0)) } == true
  }

  private static let stops = WordSet(". ! ? … :")

  /// "John “Red” Marsh": between two parts of a name.
  private func isNickname(_ passage: Passage) -> Bool {
    let (before, behind) = (Int(passage.tokens.start) - 1, Int(passage.tokens.end))
    guard passage.inner.count <= Self.longestNickname, behind < layers.tokens.count else { return false }
    return layers.tags[before] == .properNoun && layers.tags[behind] == .properNoun && isCapitalized(before)
      && isCapitalized(behind)
  }

  /// "the song “We Lost”", "her memoir, “The Long Tide,”".
  private func isTitle(_ passage: Passage) -> Bool {
    guard isTitleCase(passage.inner) else { return false }
    let before = Int(passage.tokens.start) - 1
    if WorkNouns.works.contains(key(before)) { return true }
    return key(before) == "," && before > 0 && WorkNouns.works.contains(key(before - 1))
  }

  /// "known as “the Captain”", "called the “Grey Lady”", "the so-called “experts”".
  private func isCalled(_ passage: Passage) -> Bool {
    var before = Int(passage.tokens.start) - 1
    if layers.tags[before] == .determiner, before > 0 { before -= 1 }
    if WorkNouns.namings.contains(key(before)) { return true }
    if before > 0, key(before) == "as", key(before - 1) == "known" { return true }
    if before > 1, key(before) == "called", key(before - 1) == "-", key(before - 2) == "so" { return true }
    return WorkNouns.callings.contains(key(before)) && isTitleCase(passage.inner)
  }

  /// "The word “quay” comes from French": a term that the sentence is about.
  private func isTerm(_ passage: Passage) -> Bool {
    let before = Int(passage.tokens.start) - 1
    guard before > 0, WorkNouns.terms.contains(key(before)), passage.inner.count <= Self.longestNickname,
      layers.tags[before - 1] == .determiner
    else { return false }
    return isCapitalized(before - 1)
  }

  /// "the films “Night Ferry” and “Salt”".
  private func isListed(_ passage: Passage, behind name: TokenRange?) -> Bool {
    guard let name, name.end < passage.tokens.start, isTitleCase(passage.inner) else { return false }
    return (Int(name.end)..<Int(passage.tokens.start)).allSatisfy { WorkNouns.links.contains(key($0)) }
  }

  /// Whether every word is written large but for those that titles write small.
  private func isTitleCase(_ range: TokenRange) -> Bool {
    isCapitalized(Int(range.start))
      && range.indices.allSatisfy { token in
        let shape = layers.tokens[token].shape
        return shape.contains(.mark) || shape.contains(.hasDigit) || isCapitalized(token)
          || WorkNouns.small.contains(key(token))
      }
  }
}
