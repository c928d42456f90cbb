internal import English
internal import NewsText

/// Mends what the choice of the content leaves ragged.
struct ContentRepair {
  let quoted: QuotedLayers
  let view: SentenceView

  /// `clause` is where the cue's own clause starts, its source included; `head` the head of the cue.
  func repaired(_ candidate: ContentCandidate, before clause: Int, head: Int) -> [TokenRange] {
    if let whole = clauseBefore(clause, candidate) { return [whole] }
    var left = candidate.left
    if let range = left, range.count == 1, candidate.right != nil,
      Pronouns.relative.contains(view.key(Int(range.start)))
    {
      left = nil  // "a system ⟨which⟩ she said ⟦was divided⟧"
    }
    let right = candidate.right.map {
      withoutBracket(
        withCoordinated(
          withParticle(withVerb(withinRelative(AnonymityAside(layers: view.layers).removed(from: $0), head)))))
    }
    return [left.map { withoutOpener($0, before: clause) }, right].compactMap { $0 }
  }

  /// "the firm, which blames ⟦the storm⟧⟨, would close⟩": behind the comma the sentence around a relative clause goes on.
  private func withinRelative(_ range: TokenRange, _ head: Int) -> TokenRange {
    let end = Int(view.extent(head).end)
    guard view.relation(head) == .relativeClause, end > range.start, end < range.end, view.key(end) == Self.comma,
      view.child(head, .nsubj).map({ Pronouns.relative.contains(view.key($0)) }) == true
    else { return range }
    return TokenRange(Int(range.start), end)
  }

  /// "that the port⟦, which lost two sheds, would close⟧": a clause that a word opens goes on to its verb.
  private func withVerb(_ range: TokenRange) -> TokenRange {
    guard view.relation(Int(range.start)) == .mark, let verb = view.head(Int(range.start)), verb >= range.end else {
      return range
    }
    var end = min(view.end, Int(view.extent(verb).end))
    while end > verb + 1, view.tag(end - 1) == .punctuation, !view.shape(end - 1).contains(.quotationMark) { end -= 1 }
    return TokenRange(Int(range.start), end)
  }

  /// "(later disclosed that it was open⟨)⟩": a bracket that opens before the content closes behind it.
  private func withoutBracket(_ range: TokenRange) -> TokenRange {
    let last = Int(range.end) - 1
    guard last > range.start, view.key(last) == Self.closingBracket,
      !range.indices.contains(where: { view.key($0) == Self.openingBracket })
    else { return range }
    return TokenRange(Int(range.start), last)
  }

  private static let openingBracket: WordKey = "("
  private static let closingBracket: WordKey = ")"

  /// "The harbour is safe⟨, as⟩ Petrova has said": the word that opens the cue's clause is not what is said.
  private func withoutOpener(_ range: TokenRange, before clause: Int) -> TokenRange {
    let last = Int(range.end) - 1
    guard range.end == clause, last - 1 > range.start, view.key(last) == Self.as, view.key(last - 1) == Self.comma
    else {
      return range
    }
    return TokenRange(Int(range.start), last - 1)
  }

  private static let `as`: WordKey = "as"

  /// "⟦The harbour will reopen⟧, Petrova said ⟨Wednesday, as …⟩": the day is not what is said, the clause before is.
  private func clauseBefore(_ clause: Int, _ candidate: ContentCandidate) -> TokenRange? {
    guard candidate.left == nil, let right = candidate.right, right.start >= clause,
      TemporalNouns.words.contains(view.key(Int(right.start))), view.shape(Int(right.start)).contains(.capitalized),
      clause > view.start + 2, view.key(clause - 1) == Self.comma,
      (view.start..<clause).contains(where: { view.tag($0) == .verb })
    else { return nil }
    return TokenRange(view.start, clause - 1)
  }

  private static let comma: WordKey = ","

  /// "“It was gone,” ⟦Fire Chief⟧ Tomas Adeyemi told": nouns behind a closing mark and right before the source are part
  /// of it, not of what is said; nil where none stand there.
  func title(before source: TokenRange, in content: [TokenRange]) -> TokenRange? {
    guard let last = content.last, last.end == source.start else { return nil }
    var start = Int(last.end)
    while start > last.start, quoted.passageIndex(at: start - 1) == nil {
      guard isOfTitle(start - 1) else { return nil }
      start -= 1
    }
    guard start > last.start, start < last.end else { return nil }
    return TokenRange(start, Int(last.end))
  }

  /// A noun, a name, an adjective, or a participle used as one: "⟦retired⟧ general".
  private func isOfTitle(_ token: Int) -> Bool {
    switch view.tag(token) {
    case .noun, .properNoun, .adjective: true
    default: view.layers.fineTags[token] == .verbPastParticiple
    }
  }

  /// "Her advice was ⟦to “stay calm”⟧": the particle belongs to the infinitive.
  private func withParticle(_ range: TokenRange) -> TokenRange {
    let before = Int(range.start) - 1
    guard before > view.start, view.key(before) == Self.to,
      view.tag(before) == .particle || view.relation(before) == .mark
    else { return range }
    return TokenRange(before, Int(range.end))
  }

  private static let to: WordKey = "to"

  /// "told reporters ⟦the plan “would harm nobody”⟧": content starts right behind the listener.
  func reaching(back addressee: TokenRange, _ content: [TokenRange]) -> [TokenRange] {
    guard let first = content.first, first.start > addressee.end, Int(first.start) - Int(addressee.end) < 6,
      (Int(addressee.end)..<Int(first.start)).allSatisfy({ view.tag($0) != .punctuation && view.tag($0) != .adposition }
      )
    else { return content }
    return [TokenRange(Int(addressee.end), Int(first.end))] + content.dropFirst()
  }

  /// "“a mess”, “a farce” ⟨and “a disgrace”⟩": what is listed in quotation marks goes on as long as the list.
  private func withCoordinated(_ range: TokenRange) -> TokenRange {
    var end = Int(range.end)
    while let passage = quoted.passage(at: end - 1), passage.tokens.end <= end {
      var next = Int(passage.tokens.end)
      while next < view.end, Self.links.contains(view.key(next)) { next += 1 }
      guard next > end, next < view.end, let following = quoted.passage(at: next), following.tokens.start == next,
        following.tokens.end <= view.range.end
      else { break }
      end = Int(following.tokens.end)
    }
    return TokenRange(Int(range.start), end)
  }

  private static let links = WordSet(", and or &")
}
