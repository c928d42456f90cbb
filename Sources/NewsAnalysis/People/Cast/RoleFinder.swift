internal import English
internal import NewsText

/// Finds the descriptions that stand with a name: "⟦Russian Prime Minister⟧ Vladimir Orlov", "Dunlap, ⟦the county fire
/// chief⟧".
struct RoleFinder {
  let quoted: QuotedLayers
  /// The sentence that holds the name.
  let sentence: TokenRange

  func roles(of name: TokenRange) -> [TokenRange] {
    [before(name), behind(name)].compactMap { $0 }
  }

  /// The nouns and adjectives right before the name; a title at its start counts too.
  private func before(_ name: TokenRange) -> TokenRange? {
    var end = Int(name.start)
    while end + 1 < name.end, isTitle(end) { end += 1 }
    var start = end
    while start > sentence.start, isRoleWord(start - 1, before: name) { start -= 1 }
    guard start < end, (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
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
    Titles.neutral.contains(key(token)) || SourceNouns.classes(of: quoted.layers.lemmas[token]) & 1 != 0
  }

  /// ", the county fire chief,": a phrase without verb up to the next comma or stop.
  func behind(_ name: TokenRange) -> TokenRange? {
    let start = Int(name.end) + 1
    guard start < sentence.end, key(start - 1) == Self.comma, isPhraseStart(start) else { return nil }
    var end = start
    while end < sentence.end, end - start < 14, tag(end) != .punctuation {
      if tag(end) == .verb || tag(end) == .auxiliary { return nil }
      end += 1
    }
    guard (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
  }

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
