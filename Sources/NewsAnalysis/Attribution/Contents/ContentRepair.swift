internal import English
internal import NewsText

/// Mends what the choice of the content leaves ragged.
struct ContentRepair {
  let quoted: QuotedLayers
  let view: SentenceView

  func repaired(_ candidate: ContentCandidate, before clause: Int) -> [TokenRange] {
    if let whole = clauseBefore(clause, candidate) { return [whole] }
    var left = candidate.left
    if let range = left, range.count == 1, candidate.right != nil,
      Pronouns.relative.contains(view.key(Int(range.start)))
    {
      left = nil  // "a system ⟨which⟩ she said ⟦was divided⟧"
    }
    return [left, candidate.right.map { withCoordinated(withParticle($0)) }].compactMap { $0 }
  }

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
      guard view.tag(start - 1) == .noun || view.tag(start - 1) == .properNoun || view.tag(start - 1) == .adjective
      else { return nil }
      start -= 1
    }
    guard start > last.start, start < last.end else { return nil }
    return TokenRange(start, Int(last.end))
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
