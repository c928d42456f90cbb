internal import English
internal import NewsText

/// Finds the named body that "the group", "the bank" or "the union" means.
struct DescribedBodies {
  let quoted: QuotedLayers
  let kinds: SourceKinds

  /// So many sentences before the description are looked at, and no more than so many tokens.
  private static let reach = 2
  private static let longest = 120

  /// The nearest body before `head` that has its noun in its name, otherwise the only one nearby, if `head` is a word for
  /// any body.
  func body(by head: Int) -> NamedEntity? {
    let lemma = quoted.layers.lemmas[head]
    guard Self.words.contains(lemma) else { return nil }
    let sentence = quoted.sentenceIndex(of: head)
    let start = Int(quoted.layers.sentences[max(0, sentence - Self.reach)].tokens.start)
    let near = bodies(from: max(start, head - Self.longest), to: head)
    if let bearer = near.last(where: { words(of: $0).contains(lemma) }) { return bearer }
    guard Self.general.contains(lemma), let last = near.last,
      near.allSatisfy({ words(of: $0) == words(of: last) })
    else { return nil }
    return last
  }

  private func bodies(from start: Int, to end: Int) -> [NamedEntity] {
    (start..<end).compactMap { token in
      guard let entity = quoted.entity(at: token), entity.tokens.start == token, entity.kind == .organisation,
        entity.tokens.end <= end, Self.kinds.contains(kinds.kind(ofName: entity.tokens, entity.kind))
      else { return nil }
      return entity
    }
  }

  private func words(of body: NamedEntity) -> [WordKey] {
    body.tokens.indices.map { quoted.layers.tokens[$0].key }
  }

  private static let kinds: Set<Source.Kind> = [.organisation, .company]

  /// Words for any body.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let general = WordSet("group organization organisation company firm charity")
  private static let words = WordSet(
    """
    group organization organisation company firm charity bank airline union league party association council federation
    society institute foundation fund committee commission agency network alliance movement club university church
    """)
}
