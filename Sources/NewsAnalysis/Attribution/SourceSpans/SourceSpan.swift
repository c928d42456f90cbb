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
      guard model.score(features) > 0, !opensClause(part, cue), !isIncidental(part, of: head) else { break }
      end = Int(part.end)
    }
    var start = head
    for part in preceding(head, cue) {
      writeLeft(part, of: head, cue, into: &features)
      guard model.score(features) > 0, !isTime(part, head), !isOutside(part) else { break }
      start = Int(part.start)
    }
    start = withArticle(withCapitals(min(start, nameStart(head, cue)), head, cue), cue)
    start = SourceStart(quoted: quoted, view: view).extended(start, head: head, cue: cue)
    start = min(start, bodyStart(head, cue))
    let phrase = TokenRange(start, max(end, nameEnd(head, cue)))
    return closed(SourceApposition(quoted: quoted, view: view).completed(phrase, head: head, cue: cue), cue)
  }

  /// A quotation mark that opens in the source closes in it: "a man known as “Shorty”".
  private func closed(_ source: TokenRange, _ cue: TokenRange) -> TokenRange {
    guard let passage = quoted.passage(at: Int(source.end) - 1), passage.isClosed,
      source.contains(Int(passage.tokens.start)), !passage.tokens.overlaps(cue)
    else { return source }
    return TokenRange(Int(source.start), max(Int(source.end), Int(passage.tokens.end)))
  }

  /// "According to the institute⟨, a third of pupils⟩ skip breakfast": behind a cue that opens the sentence, a comma that
  /// no other one answers ends the source.
  private func opensClause(_ part: TokenRange, _ cue: TokenRange) -> Bool {
    guard cue.start == view.range.start, view.tag(Int(part.start)) == .punctuation else { return false }
    return Int(part.end) >= view.end - 1 || view.tag(Int(part.end)) != .punctuation
  }

  /// A name is never cut.
  private func nameEnd(_ head: Int, _ cue: TokenRange) -> Int {
    guard let name = quoted.entity(at: head), !name.tokens.overlaps(cue), name.tokens.end <= view.range.end else {
      return head + 1
    }
    return Int(name.tokens.end)
  }

  /// "⟨Last night⟩ Karim Brandt said": a time before a name is not part of it.
  private func isTime(_ part: TokenRange, _ head: Int) -> Bool {
    part.indices.contains { TemporalNouns.words.contains(view.key($0)) } && view.tag(head) == .properNoun
      && part.indices.contains { view.shape($0).contains(.hasLowercase) && !view.shape($0).contains(.capitalized) }
  }

  /// "Vernon Cole⟨, who replaced Tim Frost in July,⟩ said": whom a full name tells, a relative clause does not.
  private func isIncidental(_ part: TokenRange, of head: Int) -> Bool {
    guard view.tag(Int(part.start)) == .punctuation, quoted.entity(at: head)?.kind == .person else { return false }
    return part.indices.contains { view.head($0) == head && view.relation($0) == .relativeClause }
  }

  /// "the ⟦United⟧ Nations": a capitalised dependent right before a name belongs to it, whatever its tag.
  private func withCapitals(_ start: Int, _ head: Int, _ cue: TokenRange) -> Int {
    var start = start
    let limit = Int(cue.end) <= head ? Int(cue.end) : view.start + 1
    while start > limit, view.tag(head) == .properNoun, view.head(start - 1) == head,
      view.shape(start - 1).contains(.capitalized), !TemporalNouns.words.contains(view.key(start - 1))
    {
      start -= 1
    }
    return start
  }

  /// "⟨in what⟩ activists": no source starts with a preposition or a question word.
  private func isOutside(_ part: TokenRange) -> Bool {
    let start = Int(part.start)
    return Self.prepositions.contains(view.key(start)) || Pronouns.relative.contains(view.key(start))
  }

  private static let prepositions = WordSet("in on at by for with from as what how why when where")

  /// "⟦a senior⟧ EU official": adjectives and nouns back to the article belong to the phrase, whatever the tree says.
  private func withArticle(_ start: Int, _ cue: TokenRange) -> Int {
    guard view.tag(start) != .determiner, view.tag(start) != .pronoun else { return start }
    let limit = max(view.start, Int(cue.end) <= start ? Int(cue.end) : view.start, start - 4)
    var token = start - 1
    while token >= limit {
      switch view.tag(token) {
      case .determiner: return token
      case .noun where view.tag(start) == .properNoun: return start  // "the plan ⟦Petrova⟧ announced"
      case .adjective, .noun, .properNoun, .numeral: token -= 1
      default: return start
      }
    }
    return start
  }

  /// "⟦Doctors Without Borders⟧": a known name is never cut, whatever the tags of its words.
  private func bodyStart(_ head: Int, _ cue: TokenRange) -> Int {
    let limit = max(view.start, Int(cue.end) <= head ? Int(cue.end) : view.start, head - Self.longestBody)
    guard view.shape(head).contains(.capitalized), limit < head else { return head }
    return (limit..<head).first { start in
      view.shape(start).contains(.capitalized) && KnownBodies.names.kind(of: (start...head).map { view.key($0) }) != nil
    } ?? head
  }

  /// A known name has no more words before its last one.
  private static let longestBody = 4

  private func nameStart(_ head: Int, _ cue: TokenRange) -> Int {
    guard let name = quoted.entity(at: head), !name.tokens.overlaps(cue), name.tokens.start >= view.range.start else {
      return head
    }
    return Int(name.tokens.start)
  }

  /// The dependents before `head`, nearest first, each up to where the one behind it starts.
  package func preceding(_ head: Int, _ cue: TokenRange) -> [TokenRange] {
    let limit = Int(cue.end) <= head ? Int(cue.end) : view.start
    let children = view.children(head).filter { $0 < head && view.relation($0) != .punct }
    var parts: [TokenRange] = []
    var edge = head
    for child in children.reversed() {
      var start = max(limit, Int(view.extent(child).start))
      while start < edge, view.shape(start).contains(.mark) { start += 1 }
      guard start < edge else { break }
      parts.append(TokenRange(start, edge))
      edge = start
    }
    return parts
  }

  /// Writes what is seen of `part`, which stands before what the source of `head` has reached.
  package func writeLeft(_ part: TokenRange, of head: Int, _ cue: TokenRange, into features: inout FeatureVector) {
    features.removeAll()
    let start = Int(part.start)
    let top = part.indices.last { view.head($0) == head } ?? start
    let relation = view.relation(top).code
    let last = Int(part.end) - 1
    let comma: UInt64 = part.indices.contains { view.tag($0) == .punctuation } ? 1 : 0
    let edge: UInt64 = start == view.start ? 1 : start == Int(cue.end) ? 2 : 0
    features.add(330)
    features.add(331, relation, comma)
    features.add(332, view.tag(top).code, relation, view.tag(head).code)
    features.add(333, view.key(top).hash, relation)
    features.add(334, view.key(start).hash)
    features.add(335, view.tag(start).code, relation, edge)
    features.add(336, relation, UInt64(min(6, part.count)), comma)
    features.add(337, UInt64(view.shape(top).intersection([.capitalized, .hasDigit]).rawValue), relation)
    features.add(341, view.cluster(top), relation)
    features.add(338, view.key(last).hash, comma)
    features.add(339, Int(cue.start) > head ? 1 : 2, relation, edge)
    if start > view.start { features.add(340, view.key(start - 1).hash, relation) }
  }

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
    features.add(315, view.cluster(top), relation, comma)
    features.add(314, quoted.entityKind(at: head) ?? 0, relation, comma)
  }
}
