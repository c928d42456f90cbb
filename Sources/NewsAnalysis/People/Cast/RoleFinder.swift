internal import English
internal import NewsText

/// Finds the descriptions that stand with a name: "⟦Russian Prime Minister⟧ Vladimir Orlov", "Dunlap, ⟦the county fire
/// chief⟧".
struct RoleFinder {
  let quoted: QuotedLayers
  let view: SentenceView

  func roles(of name: TokenRange) -> [TokenRange] {
    [before(name), behind(name)].compactMap { $0 }
  }

  /// The nouns and adjectives right before the name; a title at its start counts too.
  private func before(_ name: TokenRange) -> TokenRange? {
    var end = Int(name.start)
    while end + 1 < name.end, isTitle(end) { end += 1 }
    var start = end
    while start > view.start, isRoleWord(start - 1) { start -= 1 }
    guard start < end, (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
  }

  private func isRoleWord(_ token: Int) -> Bool {
    switch view.tag(token) {
    case .noun, .properNoun, .adjective: quoted.entity(at: token)?.kind != .person
    default: isTitle(token)
    }
  }

  private func isTitle(_ token: Int) -> Bool {
    Titles.contains(view.key(token)) || Titles.modifiers.contains(view.key(token)) && view.tag(token) != .determiner
  }

  /// Courtesy titles ("Mr") are no role.
  private func isTelling(_ token: Int) -> Bool {
    Titles.neutral.contains(view.key(token)) || SourceNouns.classes(of: view.lemma(token)) & 1 != 0
  }

  /// ", the county fire chief,": a phrase without verb up to the next comma or stop.
  private func behind(_ name: TokenRange) -> TokenRange? {
    let start = Int(name.end) + 1
    guard start < view.end, view.key(start - 1) == Self.comma, isPhraseStart(start) else { return nil }
    var end = start
    while end < view.end, end - start < 14, view.tag(end) != .punctuation {
      if view.tag(end) == .verb || view.tag(end) == .auxiliary { return nil }
      end += 1
    }
    guard (start..<end).contains(where: isTelling) else { return nil }
    return TokenRange(start, end)
  }

  private static let comma: WordKey = ","

  private func isPhraseStart(_ token: Int) -> Bool {
    switch view.tag(token) {
    case .determiner, .noun, .properNoun, .adjective: true
    default: false
    }
  }
}
