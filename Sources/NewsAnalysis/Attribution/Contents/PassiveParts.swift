internal import English
internal import NewsText

/// Puts the parts of a passive in their places: "⟦The plan⟧ was called ⟦“a scandal”⟧ by Larsen".
struct PassiveParts {
  let quoted: QuotedLayers
  let view: SentenceView
  /// The head of the cue.
  let head: Int

  /// A content and the agent that was taken for its end.
  struct Agent {
    let content: [TokenRange]
    let source: TokenRange
  }

  private static let by: WordKey = "by"
  private static let verbs = WordSet("call describe dub label brand criticize criticise condemn denounce accuse praise")

  private var isPassive: Bool {
    view.layers.fineTags[head] == .verbPastParticiple || view.child(head, .passiveAuxiliary) != nil
  }

  /// The agent at the end of `content`, where nobody else is the source.
  func agent(in content: [TokenRange]) -> Agent? {
    guard isPassive, let last = content.last, last.start > head,
      let by = last.indices.last(where: { view.range.contains($0) && view.key($0) == Self.by }), by > last.start
    else { return nil }
    let words = (by + 1..<Int(last.end)).prefix { !view.shape($0).contains(.mark) }
    let source = TokenRange(by + 1, words.endIndex)
    guard !words.isEmpty, quoted.passageIndex(at: by) == nil, NounPhrase(layers: view.layers).isOne(source),
      isSomebody(source)
    else { return nil }
    return Agent(content: content.dropLast() + [TokenRange(Int(last.start), by)], source: source)
  }

  /// "bosses stand ⟦accused⟧ of locking the doors", "men ⟦accused⟧ of theft": a participle before which nobody speaks.
  var isAccused: Bool {
    guard Self.accusing.contains(view.lemma(head)), view.layers.fineTags[head] == .verbPastParticiple,
      head + 1 < view.end, view.key(head + 1) == Self.of
    else { return false }
    return !view.children(head).contains { $0 < head && view.lemma($0) == Self.have }
      || view.child(head, .passiveAuxiliary) != nil
  }

  private static let accusing = WordSet("accuse suspect convict")
  private static let of: WordKey = "of"
  private static let have: WordKey = "have"

  /// "⟦The captain⟧ is believed ⟦to have fled⟧": the subject and all behind the participle; nil where the tree has neither or
  /// an agent stands there.
  var hearsay: [TokenRange]? {
    guard let subject = view.child(head, .passiveSubject) ?? view.child(head, .nsubj), subject < head,
      let verb = view.children(head).first(where: { $0 > head && view.extent($0).contains(head + 1) })
    else { return nil }
    let whole = view.extent(subject)
    var told = TokenRange(head + 1, Int(view.extent(verb).end))
    while let last = told.indices.last, view.shape(last).contains(.mark) { told = TokenRange(head + 1, last) }
    guard whole.end <= head, told.count > 1, agent(in: [told]) == nil else { return nil }
    return [whole, told]
  }

  private func isSomebody(_ source: TokenRange) -> Bool {
    let noun = NounPhrase(layers: view.layers).head(of: source)
    if let kind = quoted.entity(at: noun)?.kind { return kind != .location }
    return view.tag(noun) == .properNoun || Pronouns.personal.contains(view.key(noun))
      || SourceNouns.classes(of: view.lemma(noun)) != 0
  }

  /// "was condemned by the union ⟦as “an insult”⟧" tells of its subject too.
  func withSubject(_ content: [TokenRange], outside source: TokenRange) -> [TokenRange] {
    guard isPassive, Self.verbs.contains(view.lemma(head)), content.count == 1, let first = content.first,
      first.start > head, view.key(Int(first.start)) == Self.as || quoted.passage(at: Int(first.start)) != nil,
      let subject = view.child(head, .passiveSubject), subject < head
    else { return content }
    let extent = view.extent(subject)
    guard !extent.overlaps(source), extent.end <= first.start, !extent.contains(head) else { return content }
    return [extent] + content
  }

  private static let `as`: WordKey = "as"
}
