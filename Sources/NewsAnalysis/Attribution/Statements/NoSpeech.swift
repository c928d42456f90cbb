internal import English
internal import NewsText

/// Knows words in quotation marks that nobody says: what a sign reads, a term that somebody is called by.
struct NoSpeech {
  let quoted: QuotedLayers
  let view: SentenceView

  /// Things that bear words.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let bearers = WordSet(
    """
    sign signs banner banners placard placards poster posters plaque plaques billboard billboards sticker stickers
    t-shirt t-shirts shirt shirts hat hats cap caps tattoo tattoos graffiti label labels inscription headstone tombstone
    mural badge badges
    """)

  /// How many words before the cue are looked at for what bears the words.
  private static let reach = 60

  func isNone(_ content: [TokenRange], source: Int?, cue: Int) -> Bool {
    if let source, Self.bearers.contains(view.key(antecedent(of: source))) { return true }
    if source == nil, (max(view.start, cue - Self.reach)..<cue).contains(where: { Self.bearers.contains(view.key($0)) })
    {
      return true
    }
    if isRequestForAnonymity(content, cue) || isClaimOfLives(content, cue) || isWork(content, cue) { return true }
    if source == nil, isNaming(content, cue) { return true }
    if isOnBearer(content), !CueLexicon.isSpeech(view.lemma(cue)) { return true }
    return source == nil && isTerm(content) && !CueLexicon.isSpeech(view.lemma(cue))
      || isMockery(content, cue)
  }

  private static let claim: WordKey = "claim"

  /// "The earthquake claimed ⟦300 lives⟧".
  private func isClaimOfLives(_ content: [TokenRange], _ cue: Int) -> Bool {
    guard view.lemma(cue) == Self.claim, let object = view.child(cue, .obj) else { return false }
    return CasualtyWords.lives.contains(view.key(object)) && content.contains { $0.contains(object) }
  }

  /// "passed ⟦the “Closed” sign⟧": words on a thing, and no clause.
  private func isOnBearer(_ content: [TokenRange]) -> Bool {
    let tokens = content.flatMap(\.indices)
    return !tokens.contains { quoted.layers.tags[$0] == .verb && quoted.passageIndex(at: $0) == nil }
      && tokens.contains {
        $0 > 0 && Self.bearers.contains(view.key($0)) && quoted.passageIndex(at: $0) == nil
          && quoted.passageIndex(at: $0 - 1) != nil
      }
  }

  /// "A ⟦sign⟧ that said “Closed”": whom a relative pronoun means.
  private func antecedent(of source: Int) -> Int {
    guard Pronouns.relative.contains(view.key(source)) else { return source }
    var current = source
    for _ in 0..<4 {
      guard let head = view.head(current) else { return source }
      if view.relation(current) == .relativeClause || view.relation(current) == .acl { return head }
      current = head
    }
    return source
  }

  /// "wrote ⟦the novels “Cold Harbour” and “The Long Tide”⟧": making or showing a work says nothing.
  private func isWork(_ content: [TokenRange], _ cue: Int) -> Bool {
    guard Self.making.contains(view.lemma(cue)), content.contains(where: { hasMark($0) }) else { return false }
    return content.allSatisfy { range in
      range.indices.allSatisfy { token in
        quoted.passage(at: token).map { isTitle($0.tokens) } ?? (quoted.layers.tags[token] != .verb)
      }
    }
  }

  /// "“War and Peace”": two words or more, each with a capital but for small ones.
  private func isTitle(_ passage: TokenRange) -> Bool {
    let words = passage.indices.filter { !view.shape($0).contains(.mark) }
    return words.count > 1 && words.count <= 8
      && words.allSatisfy { view.shape($0).contains(.capitalized) || Self.small.contains(view.key($0)) }
  }

  private static let small = WordSet("a an the and or of in on at to for with by from")

  /// Origin: written for Copydesk. Licence: that of the project.
  private static let making = WordSet(
    "write read publish release direct produce record sing perform review play translate edit compose paint star screen"
  )

  /// "is known ⟦as the “quiet harbour act”⟧", "was called ⟦“the Captain”⟧": a name that nobody in particular gives. But
  /// "has been called ⟦“a wreck”⟧" judges.
  private func isNaming(_ content: [TokenRange], _ cue: Int) -> Bool {
    guard Self.naming.contains(view.lemma(cue)), view.layers.fineTags[cue] == .verbPastParticiple,
      let last = content.last, last.start > cue, hasMark(last)
    else { return false }
    let tokens = quoted.layers.tokens
    let opening = last.indices.first { tokens[$0].shape.contains(.quotationMark) }
    return opening.map { $0 + 1 >= tokens.count || !Self.articles.contains(tokens[$0 + 1].key) } == true
  }

  private func hasMark(_ range: TokenRange) -> Bool {
    range.indices.contains { quoted.layers.tokens[$0].shape.contains(.quotationMark) }
  }

  private static let articles = WordSet("a an")
  private static let naming = WordSet(
    "call know name dub title entitle nickname label brand term christen rename subtitle")

  /// "asked ⟦not to be named because …⟧" says who speaks, not what is said.
  private func isRequestForAnonymity(_ content: [TokenRange], _ cue: Int) -> Bool {
    guard Self.asking.contains(view.lemma(cue)), let first = content.first else { return false }
    let start = max(view.start, min(Int(first.start) - 2, cue - 4))
    guard let sign = AnonymityReader(layers: quoted.layers).sign(in: TokenRange(start, max(start, Int(first.end))))
    else {
      return false
    }
    return sign - Int(first.start) < 6
  }

  /// Origin: written for Copydesk. Licence: that of the project.
  private static let asking = WordSet(
    """
    ask request insist demand decline refuse want prefer wish agree speak talk authorize authorise allow permit clear
    discuss comment give name identify
    """)

  /// Nothing but one or two words in quotation marks.
  private func isTerm(_ content: [TokenRange]) -> Bool {
    guard content.count == 1, let range = content.first, let passage = quoted.passage(at: Int(range.start)) else {
      return false
    }
    return passage.tokens.contains(range) && passage.inner.count <= 2
  }

  /// "was mocked ⟦as “woke”⟧ by the tabloids".
  private func isMockery(_ content: [TokenRange], _ cue: Int) -> Bool {
    guard view.child(cue, .passiveAuxiliary) != nil else { return false }
    let words = content.flatMap(\.indices).filter { !view.shape($0).contains(.mark) }
    return words.count <= 2 || content.contains { isShortPassage(behind: $0) }
  }

  private func isShortPassage(behind range: TokenRange) -> Bool {
    range.indices.contains { quoted.passage(at: $0).map { $0.inner.count <= 1 } == true }
  }
}
