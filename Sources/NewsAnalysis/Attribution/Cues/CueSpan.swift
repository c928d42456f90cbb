internal import English
package import NewsText

/// Grows the head of a cue to the whole reporting words: "⟦did not say⟧", "⟦has said⟧", "⟦according to⟧".
package struct CueSpan {
  private let quoted: QuotedLayers
  private let view: SentenceView

  package enum Side: UInt64 {
    case left = 100
    case right = 120
  }

  /// Longer cues than this on one side of their head are not followed.
  private static let longest = 8

  package init(_ quoted: QuotedLayers, _ view: SentenceView) {
    self.quoted = quoted
    self.view = view
  }

  package func grown(from head: Int, model: AttributionModel) -> TokenRange {
    var features = FeatureVector()
    var start = head
    while start > view.start, head - start < Self.longest, quoted.entity(at: start - 1)?.kind != .person {
      write(start - 1, .left, of: head, into: &features)
      guard model.score(features) > 0 else { break }
      start -= 1
    }
    var end = head + 1
    while end < view.end, end - head <= Self.longest, !opensQuantity(end), !opensInfinitive(end, head) {
      write(end, .right, of: head, into: &features)
      guard model.score(features) > 0 else { break }
      end += 1
    }
    return TokenRange(withQuoting(start, head), withCopula(end, head))
  }

  /// "⟦was quoted by the Herald as⟧ saying": who quotes is part of the words that report.
  private func withQuoting(_ start: Int, _ head: Int) -> Int {
    guard view.layers.fineTags[head] == .verbPresentParticiple, start > view.start,
      let `as` = (max(view.start, start - 1)...head).first(where: { view.key($0) == Self.as }),
      let participle = (max(view.start, `as` - Self.longest)..<`as`).last(where: { isQuoting($0) })
    else { return start }
    var first = participle
    while first > view.start, view.tag(first - 1) == .auxiliary || view.tag(first - 1) == .adverb { first -= 1 }
    return first < participle ? min(start, first) : start
  }

  private func isQuoting(_ token: Int) -> Bool {
    view.layers.fineTags[token] == .verbPastParticiple && Self.quoting.contains(view.lemma(token))
  }

  private static let quoting = WordSet("quote report cite record hear")
  private static let `as`: WordKey = "as"

  /// "says ⟨more than 2,000⟩ were killed", "spoke of ⟨at least 50⟩": a bound belongs to its number.
  private func opensQuantity(_ token: Int) -> Bool {
    guard token + 2 < view.end, Self.bounds.contains(view.key(token)), Self.links.contains(view.key(token + 1)) else {
      return false
    }
    return view.tag(token + 2) == .numeral
  }

  private static let bounds = WordSet("more less fewer at up")
  private static let links = WordSet("than least most to")

  /// "her plan ⟨to⟩ stay", "her advice was ⟨to⟩ stay": what a noun announces starts with its particle.
  private func opensInfinitive(_ token: Int, _ head: Int) -> Bool {
    view.tag(head) == .noun && view.key(token) == Self.to
      && (view.layers.fineTags[token] == .to || view.relation(token) == .mark)
  }

  private static let to: WordKey = "to"

  /// "Her ⟦advice was⟧ to stay calm": the verb that links a noun with what it says.
  private func withCopula(_ end: Int, _ head: Int) -> Int {
    let isLinked = end < view.end && view.tag(head) == .noun && view.tag(end) == .auxiliary
    return isLinked && Self.copulas.contains(view.key(end)) ? end + 1 : end
  }

  static let copulas = WordSet("is was are were")

  /// Writes what is seen of `token`, which stands next to what the cue of `head` has reached on `side`.
  package func write(_ token: Int, _ side: Side, of head: Int, into features: inout FeatureVector) {
    features.removeAll()
    let base = side.rawValue
    let lemma = view.lemma(head).hash
    let key = view.key(token).hash
    let tag = view.tag(token).code
    let relation = view.relation(token).code
    let isBelow: UInt64 = view.head(token) == head ? 1 : view.head(head) == token ? 2 : 3
    let distance = UInt64(min(4, abs(token - head)))
    let headTag = view.tag(head).code
    features.add(base)
    features.add(base + 1, key, headTag)
    features.add(base + 2, key, lemma)
    features.add(base + 3, tag, relation, isBelow)
    features.add(base + 4, key, distance)
    features.add(base + 5, tag, distance, headTag)
    features.add(base + 6, key, relation, isBelow)
    features.add(base + 7, lemma, relation, isBelow)
    let inner = side == .left ? token + 1 : token - 1
    features.add(base + 8, key, view.key(inner).hash)
    features.add(base + 9, tag, view.tag(inner).code, isBelow)
    let outer = side == .left ? token - 1 : token + 1
    if outer >= view.start, outer < view.end {
      features.add(base + 10, key, view.key(outer).hash)
      features.add(base + 11, tag, view.tag(outer).code, relation)
    }
    features.add(base + 12, lemma, tag, distance)
    if let parent = view.head(token) { features.add(base + 13, relation, view.key(parent).hash) }
    features.add(base + 15, key, view.cluster(head))
    features.add(base + 16, view.cluster(token), isBelow, headTag)
    features.add(base + 14, view.shape(token).contains(.quotationMark) ? 1 : 0)
  }
}
