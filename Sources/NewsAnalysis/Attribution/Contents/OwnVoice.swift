internal import English
internal import NewsText

/// Ends a content where the article speaks again: "Petrova said Brandt would go ⟨, as activists reported that …⟩".
struct OwnVoice {
  let quoted: QuotedLayers
  let view: SentenceView

  /// Words that open a clause of the article's own.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let openers = WordSet("as while where whereas although though")
  /// Fewer words than this before the clause are no statement.
  private static let shortest = 4
  /// How many words of a content are looked at for such a clause.
  private static let reach = 200

  /// `content` up to a clause with one of those openers that has a reporting verb and a subject of its own; `isCue`
  /// tells of a verb whether it reports.
  func ended(_ content: [TokenRange], _ isCue: (Int) -> Bool) -> [TokenRange] {
    guard let last = content.last else { return content }
    for token in last.indices.prefix(Self.reach).dropFirst(Self.shortest)
    where Self.openers.contains(view.range.contains(token) ? view.key(token) : "") {
      guard quoted.passageIndex(at: token) == nil, opensReport(token, isCue) else { continue }
      var end = token
      while end > last.start, view.tag(end - 1) == .punctuation { end -= 1 }
      return content.dropLast() + [TokenRange(Int(last.start), end)]
    }
    return content
  }

  private func isNominal(_ token: Int) -> Bool {
    switch view.tag(token) {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// Whether a verb with a subject among the next words reports: "as ⟦activists⟧ ⟦reported⟧".
  private func opensReport(_ opener: Int, _ isCue: (Int) -> Bool) -> Bool {
    var hasSubject = false
    for token in (opener + 1)..<max(opener + 1, min(view.end, opener + 8)) {
      if view.relation(token) == .nsubj { hasSubject = true }
      // The noun right before the verb is its subject, whatever the tree makes of it.
      if view.tag(token) == .verb, hasSubject || isNominal(token - 1), isCue(token) { return true }
    }
    return false
  }
}
