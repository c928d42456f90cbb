internal import NewsText

/// Reporting verbs that changed before statements that both articles have: "said", now "claimed".
enum VerbChanges {
  /// Those that no change of wording has told; each place once.
  static func changes(in pair: ComparedPair, told: ToldPlaces) -> [Change] {
    var changes: [Change] = []
    for link in pair.statements.links {
      let change = change(
        pair.left.analysis.quotations[link.left], pair.right.analysis.quotations[link.right], in: pair)
      if let change, !told.hold(change), changes.last?.left != change.left, changes.last?.right != change.right {
        changes.append(change)
      }
    }
    return changes
  }

  private static func change(_ a: Quotation, _ b: Quotation, in pair: ComparedPair) -> Change? {
    guard let verb = a.cueLemma, let other = b.cueLemma, verb != other, let cue = a.cue.first,
      let otherCue = b.cue.first
    else { return nil }
    return Change(
      kind: .wording, operation: .changed, left: pair.place(cue, in: pair.left),
      right: pair.place(otherCue, in: pair.right), detail: detail(verb, other))
  }

  /// "reporting verb: say → claim"
  static func detail(_ verb: String, _ other: String) -> String {
    "reporting verb: \(verb) → \(other)"
  }
}
