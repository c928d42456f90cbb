internal import English
internal import NewsText

/// Finds what somebody is blamed or praised for: "They were criticised by the board ⟦because they were late⟧". Whom a
/// passive tells of is not what its agent says.
struct PassiveReason {
  let view: SentenceView

  private static let clauses: RelationSet = [.advcl, .ccomp, .xcomp]
  private static let phrases: RelationSet = [.obl, .nmod]
  /// Prepositions that open a reason.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let openers = WordSet("of for as over")

  /// Where the reason behind the agent of the passive `cue` starts; nil where there is none.
  func start(behind cue: Int) -> Int? {
    guard view.child(cue, .passiveAuxiliary) != nil, let agent = view.child(cue, .agent) else { return nil }
    let reason = view.children(cue).first { $0 > agent && isReason($0) }
    return reason.map { Int(view.extent($0).start) }
  }

  private func isReason(_ child: Int) -> Bool {
    if Self.clauses.contains(view.relation(child)) { return true }
    guard Self.phrases.contains(view.relation(child)), let opener = view.child(child, .case) else { return false }
    return Self.openers.contains(view.key(opener))
  }
}
