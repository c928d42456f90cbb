internal import English
package import NewsText

/// Grows the head of a source to its whole noun phrase: "⟦Dunlap, the county fire chief⟧", "⟦a man who saw it⟧".
package struct SourceSpan {
  private let quoted: QuotedLayers
  private let view: SentenceView

  package init(_ quoted: QuotedLayers, _ view: SentenceView) {
    self.quoted = quoted
    self.view = view
  }

  package func grown(from head: Int, awayFrom cue: TokenRange, model: AttributionModel) -> TokenRange {
    var features = FeatureVector()
    var end = head + 1
    for part in following(head, cue) {
      write(part, of: head, cue, into: &features)
      guard model.score(features) > 0 else { break }
      end = Int(part.end)
    }
    return TokenRange(start(of: head, cue), max(end, nameEnd(head, cue)))
  }

  /// A name is never cut.
  private func nameEnd(_ head: Int, _ cue: TokenRange) -> Int {
    guard let name = quoted.entity(at: head), !name.tokens.overlaps(cue), name.tokens.end <= view.range.end else {
      return head + 1
    }
    return Int(name.tokens.end)
  }

  /// The first word of the phrase: its leftmost dependent that is part of it.
  package func start(of head: Int, _ cue: TokenRange) -> Int {
    var start = head
    for child in view.children(head) where child < head && Self.leading.contains(view.relation(child)) {
      start = min(start, Int(view.extent(child).start))
    }
    if let name = quoted.entity(at: head) { start = max(view.start, min(start, Int(name.tokens.start))) }
    if Int(cue.end) <= head { start = max(start, Int(cue.end)) }
    while start < head, view.shape(start).contains(.mark) { start += 1 }
    return start
  }

  private static let leading: RelationSet = [
    .det, .amod, .compound, .nummod, .possessive, .flat, .advmod, .nmod, .appos, .dep, .fixed, .acl, .goeswith,
  ]

  /// The dependents behind `head`, each with the comma before it; they end where the cue begins.
  package func following(_ head: Int, _ cue: TokenRange) -> [TokenRange] {
    var parts: [TokenRange] = []
    var previous = head + 1
    for child in view.children(head) where child > head && view.relation(child) != .punct {
      let extent = view.extent(child)
      var end = Int(extent.end)
      if Int(cue.start) > head { end = min(end, Int(cue.start)) }
      guard end > previous else { break }
      parts.append(TokenRange(previous, end))
      previous = end
      if end == Int(cue.start) { break }
    }
    return parts
  }

  /// Writes what is seen of `part`, which follows what the source of `head` has reached.
  package func write(_ part: TokenRange, of head: Int, _ cue: TokenRange, into features: inout FeatureVector) {
    features.removeAll()
    let start = Int(part.start)
    let first = part.indices.first { !view.shape($0).contains(.mark) } ?? start
    let top = part.indices.first { view.head($0) == head && view.relation($0) != .punct } ?? first
    let relation = view.relation(top).code
    let comma: UInt64 = view.shape(start).contains(.mark) ? 1 : 0
    let end = Int(part.end)
    let closes: UInt64 = end < view.end && view.tag(end) == .punctuation ? 1 : 0
    let side: UInt64 = Int(cue.start) > head ? 1 : 2
    let reaches: UInt64 = end == Int(cue.start) ? 1 : end >= view.end - 1 ? 2 : 0
    features.add(300)
    features.add(301, relation, comma, side)
    features.add(302, relation, comma, closes)
    features.add(303, view.key(first).hash, relation)
    features.add(304, view.key(first).hash, comma, side)
    features.add(305, view.tag(first).code, relation, comma)
    features.add(306, relation, comma, view.tag(head).code)
    features.add(307, relation, UInt64(min(8, part.count / 2)), comma)
    features.add(308, view.lemma(top).hash, relation)
    features.add(309, view.lemma(head).hash, relation)
    features.add(310, relation, comma, reaches)
    features.add(311, view.key(start).hash, side)
    features.add(312, view.lemma(cue.indices.last ?? head).hash, relation)
    features.add(313, UInt64(view.shape(first).intersection([.capitalized, .hasDigit]).rawValue), relation, comma)
    features.add(314, quoted.entityKind(at: head) ?? 0, relation, comma)
  }
}
