internal import English
internal import NewsText

/// Tells whether an attribution is denied, or told as what may be: "did not say that", "nobody said", "refused to say",
/// "if Petrova says".
struct Negation {
  let view: SentenceView

  /// A condition or a question asserts no more than a denial does, so all of them are told apart from what was said.
  func denies(_ statement: Statement) -> Bool {
    guard let cue = statement.cue, let head = statement.cueHead else { return false }
    let isNobody = statement.source.map { NobodyPhrase(layers: view.layers).isNobody($0) } ?? false
    let isNegated = isNegated(cue, head) || isNegated(between: statement.source, cue)
    let denials = [isNegated, isRefused(cue, head), isNobody].count { $0 }
    return denials % 2 == 1 || isSupposed(head, cue, statement.source) || isInverted(cue, statement.source)
      || isUnreal(cue) && statement.isSpeech || isUntrue(head) || isUntrueClause(cue, statement.source)
  }

  private func isNegated(_ cue: TokenRange, _ head: Int) -> Bool {
    cue.indices.contains { DenialWords.negators.contains(view.key($0)) && !isCorrected($0) }
      || view.children(head).contains { $0 < head && DenialWords.adverbs.contains(view.key($0)) && !isCorrected($0) }
  }

  /// "Petrova would ⟦neither⟧ confirm ⟦nor⟧ deny", "Petrova did ⟦not⟧, in fact, say": what the tree hangs elsewhere.
  private func isNegated(between source: TokenRange?, _ cue: TokenRange) -> Bool {
    if cue.start > view.range.start, view.key(Int(cue.start) - 1) == DenialWords.nor { return true }
    guard let source, source.end < cue.start, Int(cue.start) - Int(source.end) <= Self.nearby else { return false }
    let between = Int(source.end)..<Int(cue.start)
    return !between.contains { view.tag($0) == .verb || Pronouns.relative.contains(view.key($0)) }
      && between.contains { DenialWords.inner.contains(view.key($0)) && !isCorrected($0) }
  }

  private static let nearby = 8

  /// "not ⟦only⟧ said".
  private func isCorrected(_ negator: Int) -> Bool {
    negator + 1 < view.end && DenialWords.corrections.contains(view.key(negator + 1))
  }

  /// "⟦refused⟧ to say", "⟦without⟧ saying", "has ⟦yet⟧ to say": in the cue or right before it.
  private func isRefused(_ cue: TokenRange, _ head: Int) -> Bool {
    let verb = cue.indices.last { view.tag($0) == .verb } ?? head
    let inside = Int(cue.start)..<max(Int(cue.start), verb)
    if inside.contains(where: { isRefusal($0) }) { return true }
    var token = Int(cue.start) - 1
    let least = max(view.start, token - 3)
    while token > least, DenialWords.links.contains(view.key(token)) { token -= 1 }
    return token >= view.start && isRefusal(token)
  }

  private func isRefusal(_ token: Int) -> Bool {
    if view.key(token) == DenialWords.pending {
      return token + 1 < view.end && DenialWords.links.contains(view.key(token + 1))
    }
    return DenialWords.refusals.contains(view.lemma(token))
  }

  // MARK: what may be

  /// "⟦If⟧ Petrova says": the clause of the cue, or one that it is joined to, is a condition.
  private func isSupposed(_ head: Int, _ cue: TokenRange, _ source: TokenRange?) -> Bool {
    let edge = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    if edge > view.start, DenialWords.conditions.contains(view.key(edge - 1)) { return true }
    var clause = head
    for _ in 0..<Self.steps {
      let isCondition = view.children(clause).contains {
        $0 < edge && view.relation($0) == .mark && DenialWords.conditions.contains(view.key($0))
      }
      if isCondition { return true }
      guard Self.joined.contains(view.relation(clause)), view.child(clause, .nsubj) == nil || clause != head,
        let next = view.head(clause)
      else { return false }
      clause = next
    }
    return false
  }

  private static let steps = 4
  private static let joined: RelationSet = [.conj, .xcomp]

  /// "⟦could have⟧ said"
  private func isUnreal(_ cue: TokenRange) -> Bool {
    let words = max(view.start, Int(cue.start) - 2)..<Int(cue.end)
    return zip(words, words.dropFirst()).contains {
      DenialWords.unreal.contains(view.key($0)) && view.key($1) == DenialWords.have
    }
  }

  /// "⟦Did⟧ Petrova say", "⟦Had⟧ Petrova said", "Nor ⟦did⟧ Petrova say". Why and when somebody said it is no doubt
  /// that he did.
  private func isInverted(_ cue: TokenRange, _ source: TokenRange?) -> Bool {
    guard let source, source.end <= cue.start, source.start > view.range.start,
      DenialWords.auxiliaries.contains(view.key(Int(source.start) - 1))
    else { return false }
    let auxiliary = Int(source.start) - 1
    if isClauseStart(auxiliary) { return true }
    let before = max(view.start, auxiliary - 4)..<auxiliary
    return before.contains { DenialWords.inverting.contains(view.key($0)) }
      && !before.contains { DenialWords.asserting.contains(view.key($0)) }
  }

  private func isClauseStart(_ token: Int) -> Bool {
    token == view.start || view.tag(token - 1) == .coordinator || view.shape(token - 1).contains(.mark)
  }

  /// "It is not ⟦true⟧ that Petrova said", "⟦Is⟧ it true that": what the clause is said to be.
  private func isUntrue(_ head: Int) -> Bool {
    guard Self.governed.contains(view.relation(head)), let governor = view.head(head), governor < head else {
      return false
    }
    if DenialWords.untruths.contains(view.lemma(governor)) { return !isDenied(governor) }
    return DenialWords.truths.contains(view.lemma(governor)) && (isDenied(governor) || isAsked())
  }

  /// The same where the tree hangs the clause elsewhere: "not ⟦true that⟧ Petrova said".
  private func isUntrueClause(_ cue: TokenRange, _ source: TokenRange?) -> Bool {
    let governor = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start)) - 2
    guard governor > view.start, view.key(governor + 1) == Self.that else { return false }
    let isDenied = (max(view.start, governor - 3)..<governor).contains { DenialWords.negators.contains(view.key($0)) }
    if DenialWords.untruths.contains(view.lemma(governor)) { return !isDenied }
    return DenialWords.truths.contains(view.lemma(governor)) && (isDenied || isAsked())
  }

  private static let that: WordKey = "that"
  private static let governed: RelationSet = [.ccomp, .csubj, .acl, .xcomp, .advcl, .relativeClause, .parataxis]

  private func isDenied(_ governor: Int) -> Bool {
    view.children(governor).contains { $0 < governor && DenialWords.negators.contains(view.key($0)) }
  }

  /// "⟦Is⟧ it true that …⟦?⟧"
  private func isAsked() -> Bool {
    DenialWords.auxiliaries.contains(view.key(view.start)) && view.key(view.end - 1) == Self.question
  }

  private static let question: WordKey = "?"
}
