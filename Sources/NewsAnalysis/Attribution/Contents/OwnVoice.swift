internal import English
internal import NewsText

/// Ends a content where the article speaks again: "Petrova said Brandt would go ⟨, as activists reported that …⟩".
struct OwnVoice {
  let quoted: QuotedLayers
  let view: SentenceView
  /// The head of the cue whose content it is.
  let cue: Int
  /// Whether a verb attributes something to somebody.
  let isCue: (Int) -> Bool
  /// Whether it is a verb of saying that does.
  let isReport: (Int) -> Bool

  /// Words that open a clause of the article's own.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let openers = WordSet("as while where whereas although though")
  /// Words that open one where a comma parts it from what is said: "…⟨, but Brandt said he would stay⟩".
  private static let joints = WordSet("but and ;")
  /// Fewer words than this before the clause are no statement.
  private static let shortest = 4
  /// How many words of a content are looked at for such a clause.
  private static let reach = 200

  /// `content` up to where the article reports something else.
  func ended(_ content: [TokenRange]) -> [TokenRange] {
    guard let last = content.last, last.start > cue else { return content }
    for token in last.indices.prefix(Self.reach).dropFirst(1) where view.range.contains(token) {
      guard quoted.passageIndex(at: token) == nil, opensOwnVoice(token, last) else { continue }
      var end = token
      while end > last.start, view.tag(end - 1) == .punctuation, quoted.passageIndex(at: end - 1) == nil { end -= 1 }
      guard end > last.start else { continue }
      return content.dropLast() + [TokenRange(Int(last.start), end)]
    }
    return content
  }

  private func opensOwnVoice(_ token: Int, _ content: TokenRange) -> Bool {
    let word = view.key(token)
    let isLong = token >= Int(content.start) + Self.shortest
    if isLong, Self.openers.contains(word) { return opensReport(token, isReport) }
    guard Self.joints.contains(word) else { return isLong && isParticiple(token) }
    if let verb = coordinated(behind: token, content), isCue(verb) { return true }
    if isLong, word == Self.semicolon { return opensReport(token, isCue) }
    return isLong && view.tag(token - 1) == .punctuation && opensReport(token, isReport)
  }

  private static let semicolon: WordKey = ";"

  /// "said it would close ⟨and ⟦warned⟧ against delay⟩": a verb in the form of the cue that goes on without a subject,
  /// where what is said has no verb of that form.
  private func coordinated(behind joint: Int, _ content: TokenRange) -> Int? {
    let verb = (joint + 1..<min(Int(content.end), joint + 3)).first { view.tag($0) == .verb }
    guard let verb, (joint + 1..<verb).allSatisfy({ view.tag($0) == .adverb }), view.child(verb, .nsubj) == nil,
      form(verb) == form(cue), form(verb) == .verbPast || form(verb) == .verbThird
    else { return nil }
    let hasOther = (Int(content.start)..<joint).contains { token in
      (form(token) == form(cue) || isFinite(token, like: form(cue))) && !isAside(token)
    }
    return hasOther ? nil : verb
  }

  /// Part of a clause that tells of a noun: "any plan ⟨that ⟦saved⟧ the port⟩".
  private func isAside(_ token: Int) -> Bool {
    let clause = view.tag(token) == .auxiliary ? view.head(token) ?? token : token
    return Self.asides.contains(view.relation(clause))
  }

  private static let asides: RelationSet = [.relativeClause, .acl]

  private func form(_ token: Int) -> FineTag { view.layers.fineTags[token] }

  /// An auxiliary or copula of the cue's tense: "the mayor ⟦was⟧ late and said so".
  private func isFinite(_ token: Int, like form: FineTag) -> Bool {
    let tag = self.form(token)
    return form == .verbPast ? tag == .auxiliaryPast : tag == .auxiliaryThird || tag == .auxiliaryPresent
  }

  /// "said the harbour was safe⟨, ⟦adding⟧ that …⟩", "“… in May,” ⟨⟦noting⟧ that …⟩".
  private func isParticiple(_ token: Int) -> Bool {
    form(token) == .verbPresentParticiple && view.tag(token - 1) == .punctuation && isReport(token)
  }

  private func isNominal(_ token: Int) -> Bool {
    switch view.tag(token) {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// Whether a verb with a subject among the next words reports: "as ⟦activists⟧ ⟦reported⟧".
  private func opensReport(_ opener: Int, _ isVerb: (Int) -> Bool) -> Bool {
    var hasSubject = false
    for token in (opener + 1)..<max(opener + 1, min(view.end, opener + 8)) {
      if view.relation(token) == .nsubj { hasSubject = true }
      // The noun right before the verb is its subject, whatever the tree makes of it.
      if view.tag(token) == .verb, hasSubject || isNominal(token - 1), isVerb(token) { return true }
    }
    return false
  }
}
