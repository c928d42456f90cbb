internal import English
internal import NewsText

/// Finds the source in front of a clause that stands between it and its cue: "⟦Norvane⟧, speaking to reporters, said",
/// "⟦A banker⟧ who declined to be identified because the deal is private said". The tree takes a noun of the clause for the
/// subject at times.
struct InterposedClause {
  let quoted: QuotedLayers
  let view: SentenceView

  private static let comma: WordKey = ","
  /// Words that open such a clause about a person, and those that open it only between commas.
  private static let openers = WordSet("who whose requesting asking speaking citing insisting")
  /// A clause has so many words at most.
  private static let longest = 40

  /// The head of the phrase in front, where `source`, or the lack of one, lies in such a clause before `cue`.
  func subject(insteadOf source: Int?, before cue: TokenRange) -> Int? {
    let end = Int(cue.start)
    if let source, source >= end { return nil }
    let first = max(view.start + 1, end - Self.longest)
    guard first < end else { return nil }
    let opener =
      view.key(end - 1) == Self.comma
      ? commaClause(first, end - 1) ?? anonymityClause(first, end - 1) : anonymityClause(first, end)
    guard let opener, source.map({ $0 >= opener }) ?? true else { return nil }
    return noun(before: opener)
  }

  /// "Norvane⟦, flanked by officials,⟧ said": where it opens.
  private func commaClause(_ first: Int, _ end: Int) -> Int? {
    guard let comma = (first..<max(first, end)).first(where: { view.key($0) == Self.comma }), comma + 1 < end,
      !(view.start..<comma).contains(where: { isFinite($0) }), isParticiple(comma + 1, end)
    else { return nil }
    return comma
  }

  /// A participle that no subject of its own stands with.
  private func isParticiple(_ token: Int, _ end: Int) -> Bool {
    switch view.layers.fineTags[token] {
    case .verbPresentParticiple, .verbPastParticiple: true
    case .verbPast: token + 1 < end && view.tag(token + 1) == .adposition
    case .adverb: token + 1 < end && view.layers.fineTags[token + 1] == .verbPresentParticiple
    default: false
    }
  }

  private func isFinite(_ token: Int) -> Bool {
    switch view.layers.fineTags[token] {
    case .verbPast, .verbPresent, .verbThird, .modal, .auxiliaryPast, .auxiliaryThird, .auxiliaryPresent: true
    default: false
    }
  }

  /// "A banker ⟦who declined to be identified⟧ said": where it opens.
  private func anonymityClause(_ first: Int, _ end: Int) -> Int? {
    guard let opener = (first..<end).first(where: { Self.openers.contains(view.key($0)) }),
      let sign = AnonymityReader(layers: quoted.layers).sign(in: TokenRange(opener, end)),
      !(sign + 1..<end).contains(where: { view.key($0) == Self.comma || isReport($0) })
    else { return nil }
    return opener
  }

  /// Somebody else says something in between: "who asked not to be named ⟨said⟩ a foreman told".
  private func isReport(_ token: Int) -> Bool {
    view.layers.fineTags[token] == .verbPast && CueLexicon.isSpeech(view.lemma(token))
  }

  /// "⟦People⟧ familiar with the matter": whom a few words up to `token` tell more of, at the start of the sentence.
  private func personWithPhrase(endingAt token: Int) -> Int? {
    guard view.tag(token) == .noun, SourceNouns.classes(of: view.lemma(token)) == 0,
      token - view.start < Self.longestPhrase
    else { return nil }
    return (view.start..<token).first { view.tag($0) == .noun && SourceNouns.isPerson(view.lemma($0)) }
  }

  private static let longestPhrase = 8

  /// The last noun or name right before `opener`, a comma aside.
  private func noun(before opener: Int) -> Int? {
    let token = view.key(opener - 1) == Self.comma ? opener - 2 : opener - 1
    guard token >= view.start else { return nil }
    if let person = personWithPhrase(endingAt: token) { return person }
    switch view.tag(token) {
    case .properNoun: return token
    case .noun, .adjective: return SourceNouns.classes(of: view.lemma(token)) != 0 ? token : nil
    case .pronoun: return Pronouns.personal.contains(view.key(token)) ? token : nil
    default: return nil
    }
  }
}
