internal import English
internal import NewsText

/// Finds the descriptions that stand with a name: "⟦Russian Prime Minister⟧ Vladimir Orlov", "Dunlap, ⟦the county fire
/// chief⟧".
struct RoleFinder {
  let quoted: QuotedLayers
  /// The sentence that holds the name.
  let sentence: TokenRange

  func roles(of name: TokenRange) -> [TokenRange] {
    [before(name) ?? apposed(before: name), behind(name)].compactMap { $0 }
  }

  /// The nouns and adjectives right before the name; a title at its start counts too.
  private func before(_ name: TokenRange) -> TokenRange? {
    var end = Int(name.start)
    while end + 1 < name.end, isTitle(end) { end += 1 }
    var start = end
    while start > sentence.start, isRoleWord(start - 1, before: name) { start -= 1 }
    // "his colleague ⟨Dr⟩ Ruth Amsel"
    while end - 1 > start, RoleNouns.courtesies.contains(key(end - 1)) { end -= 1 }
    guard start < end, (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
  }

  /// "⟦The company's finance director⟧, Ilse Marr, said": between the start of a clause and a name that a comma or the
  /// end follows. "After talks with the minister, Marr said" tells of two.
  private func apposed(before name: TokenRange) -> TokenRange? {
    let end = Int(name.start) - 1
    guard end > sentence.start, key(end) == Self.comma, isClosed(Int(name.end)), isNoun(end - 1), isTelling(end - 1)
    else {
      return nil
    }
    var start = end - 1
    while start > sentence.start, end - start < Self.longest, isPartOfPhrase(start - 1) { start -= 1 }
    return opensClause(start) ? TokenRange(start, end) : nil
  }

  private static let longest = 8

  private func isNoun(_ token: Int) -> Bool { tag(token) == .noun || tag(token) == .properNoun }

  private func isClosed(_ token: Int) -> Bool {
    token >= sentence.end || key(token) == Self.comma || token + 1 == sentence.end && tag(token) == .punctuation
  }

  private func isPartOfPhrase(_ token: Int) -> Bool {
    switch tag(token) {
    case .noun, .properNoun, .adjective, .determiner: true
    default: PersonEvidence.possessive.contains(key(token)) || Pronouns.contains(key(token))
    }
  }

  /// At the start of the sentence, behind a mark, behind a verb: "said ⟦her coach⟧, Piet Vaan".
  private func opensClause(_ token: Int) -> Bool {
    token == sentence.start || tag(token - 1) == .punctuation || tag(token - 1) == .verb
      || tag(token - 1) == .coordinator
  }

  private func isRoleWord(_ token: Int, before name: TokenRange) -> Bool {
    switch tag(token) {
    case .noun, .properNoun, .adjective:
      // The language model takes an office for part of the name at times.
      quoted.entity(at: token).map { $0.kind != .person || $0.tokens.contains(name) } ?? true
    default: isTitle(token)
    }
  }

  private func isTitle(_ token: Int) -> Bool {
    Titles.contains(key(token)) || Titles.modifiers.contains(key(token)) && tag(token) != .determiner
  }

  /// Courtesy titles ("Mr") are no role.
  private func isTelling(_ token: Int) -> Bool {
    Titles.neutral.contains(key(token)) || RoleNouns.contains(quoted.layers.lemmas[token])
  }

  /// ", the county fire chief,": a phrase without verb up to the next comma or stop.
  func behind(_ name: TokenRange) -> TokenRange? {
    let start = behindAge(Int(name.end)) + 1
    guard start < sentence.end, key(start - 1) == Self.comma, isPhraseStart(start) else { return nil }
    var end = start
    while end < sentence.end, end - start < 14, tag(end) != .punctuation {
      if tag(end) == .verb || tag(end) == .auxiliary { return nil }
      end += 1
    }
    guard (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
  }

  /// "Owen Pike⟨, 43⟩, a farmer".
  private func behindAge(_ end: Int) -> Int {
    guard end + 2 < sentence.end, key(end) == Self.comma, tag(end + 1) == .numeral, key(end + 2) == Self.comma else {
      return end
    }
    return end + 2
  }

  /// "Jan Voskuil, who ⟦runs the port⟧, said".
  func occupation(of name: TokenRange) -> TokenRange? {
    let start = behindAge(Int(name.end)) + 2
    guard start + 1 < sentence.end, key(start - 2) == Self.comma, key(start - 1) == Self.who,
      RoleNouns.occupations.contains(quoted.layers.lemmas[start])
    else { return nil }
    var end = start + 1
    while end < sentence.end, end - start < Self.longestClause, tag(end) != .punctuation { end += 1 }
    return end - start > 1 && end - start < Self.longestClause ? TokenRange(start, end) : nil
  }

  private static let longestClause = 14
  private static let who: WordKey = "who"

  private func tag(_ token: Int) -> PartOfSpeech { quoted.layers.tags[token] }
  private func key(_ token: Int) -> WordKey { quoted.layers.tokens[token].key }

  private static let comma: WordKey = ","

  private func isPhraseStart(_ token: Int) -> Bool {
    switch tag(token) {
    case .determiner, .noun, .properNoun, .adjective: true
    default: false
    }
  }
}
