internal import English
package import NewsText

/// The noun phrases of a sentence that may be the source of a cue, by their heads, and how each is seen.
package struct SourceCandidates {
  private let quoted: QuotedLayers
  private let view: SentenceView
  /// Heads further from the cue than this are left out.
  private static let reach = 60

  package init(_ quoted: QuotedLayers, _ view: SentenceView) {
    self.quoted = quoted
    self.view = view
  }

  /// The heads in text order.
  package func heads(for cue: TokenRange) -> [Int] {
    let low = max(view.start, Int(cue.start) - Self.reach)
    let high = min(view.end, Int(cue.end) + Self.reach)
    return (low..<high).filter { isNominalHead($0) && !cue.contains($0) }
  }

  private func isNominalHead(_ token: Int) -> Bool {
    guard !TemporalNouns.words.contains(view.key(token)) else { return false }
    if isNameBehindTime(token) { return true }
    return switch view.tag(token) {
    case .noun, .properNoun, .pronoun, .numeral: !Self.inner.contains(view.relation(token))
    case .determiner, .symbol, .other: Self.outer.contains(view.relation(token))
    case .adjective:
      Self.outer.contains(view.relation(token))
        || SourceNouns.classes(of: view.key(token)) & 1 != 0 && !Self.inner.contains(view.relation(token))
    // "But ⟦experience⟧ shows": a noun that the tagger took for a verb.
    case .verb: Self.outer.contains(view.relation(token)) && SourceNouns.classes(of: view.key(token)) != 0
    default: false
    }
  }

  /// "Last night ⟦Karim⟧ Brandt said": a name that the tree hangs on a time.
  private func isNameBehindTime(_ token: Int) -> Bool {
    guard let name = quoted.entity(at: token), Int(name.tokens.start) == token, let head = view.head(token) else {
      return false
    }
    return TemporalNouns.words.contains(view.key(head))
  }

  /// Relations of words inside a noun phrase.
  private static let inner: RelationSet = [.compound, .flat, .fixed, .det, .nummod, .goeswith, .amod, .punct]
  /// Relations that make a noun phrase of any word: "⟦some⟧ say", "⟦the poor⟧ fear".
  private static let outer: RelationSet = [.nsubj, .passiveSubject, .agent]

  /// Writes what is seen of `candidate` as the source of the cue with `head`; nil stands for no source.
  package func write(_ candidate: Int?, of head: Int, _ cue: TokenRange, into features: inout FeatureVector) {
    features.removeAll()
    guard let candidate else { return writeNone(head, &features) }
    let lemma = view.lemma(head).hash
    let tag = view.tag(head).code
    let path = path(from: head, to: candidate)
    let isBefore = candidate < head
    let position = (isBefore ? 8 : 0) + UInt64(min(7, abs(candidate - head) / 3))
    let kind = kind(of: candidate)
    let isPassive: UInt64 = view.child(head, .passiveAuxiliary) == nil ? 0 : 1
    features.add(201, path)
    features.add(202, path, lemma)
    features.add(203, path, tag, isPassive)
    features.add(204, path, kind)
    features.add(205, position, tag)
    features.add(206, kind)
    features.add(207, kind, view.relation(candidate).code)
    features.add(208, view.relation(candidate).code, view.relation(head).code, isBefore ? 1 : 0)
    features.add(209, view.lemma(candidate).hash)
    features.add(214, view.cluster(candidate))
    features.add(215, path, view.cluster(head))
    features.add(216, view.cluster(head), kind)
    features.add(217, path, view.wideCluster(candidate))
    features.add(210, lemma, kind)
    features.add(211, path, view.relation(head).code)
    features.add(212, lemma, isBefore ? 1 : 0)
    features.add(213, path, CueLexicon.classes(of: view.lemma(head)))
    addPlace(candidate, head, cue, &features)
    addNeighbour(candidate, head, cue, kind, &features)
  }

  /// Whether the phrase ends right before the cue or starts right behind it, read from the words alone: where the tree
  /// is wrong, "⟦Sergei Orlov⟧ insisted" is still side by side.
  private func addNeighbour(
    _ candidate: Int, _ head: Int, _ cue: TokenRange, _ kind: UInt64, _ features: inout FeatureVector
  ) {
    let tag = view.tag(head).code
    let before = isPart(wordBefore(cue), of: candidate) ? 1 : isPart(wordBehind(cue), of: candidate) ? 2 : 0 as UInt64
    features.add(240, before, kind)
    features.add(241, before, tag, view.relation(candidate).code)
    features.add(242, before, view.lemma(head).hash)
    features.add(243, before, view.tag(candidate).code, tag)
    features.add(244, before, CueLexicon.classes(of: view.lemma(head)), quoted.entityKind(at: candidate) ?? 0)
  }

  /// The last word before the cue that is no adverb.
  private func wordBefore(_ cue: TokenRange) -> Int? {
    (max(view.start, Int(cue.start) - 3)..<max(view.start, Int(cue.start))).last { view.tag($0) != .adverb }
  }

  /// The first word behind the cue that opens no noun phrase.
  private func wordBehind(_ cue: TokenRange) -> Int? {
    (Int(cue.end)..<min(view.end, Int(cue.end) + 4)).first {
      view.tag($0) != .determiner && view.tag($0) != .adjective && view.tag($0) != .numeral
    }
  }

  private func isPart(_ token: Int?, of candidate: Int) -> Bool {
    guard let token else { return false }
    if token == candidate || view.head(token) == candidate { return view.tag(token) != .punctuation }
    guard let name = quoted.entity(at: candidate) else { return false }
    return name.tokens.contains(token)
  }

  private func addPlace(_ candidate: Int, _ head: Int, _ cue: TokenRange, _ features: inout FeatureVector) {
    let tag = view.tag(head).code
    let extent = view.extent(candidate)
    let gapBefore = Int(cue.start) - Int(extent.end)
    let gapAfter = Int(extent.start) - Int(cue.end)
    let gap = gapBefore >= 0 ? UInt64(min(4, gapBefore)) : gapAfter >= 0 ? 10 + UInt64(min(4, gapAfter)) : 20
    features.add(220, gap, tag)
    features.add(221, gap, view.lemma(head).hash)
    let isQuoted: UInt64 = quoted.passageIndex(at: candidate) == quoted.passageIndex(at: head) ? 0 : 1
    features.add(222, isQuoted, quoted.passage(at: candidate) == nil ? 0 : 1)
    let between = min(candidate, head)..<max(candidate, head)
    var verbs: UInt64 = 0
    var commas: UInt64 = 0
    for token in between.dropFirst().prefix(40) {
      if view.tag(token) == .verb { verbs += 1 }
      if view.tag(token) == .punctuation { commas += 1 }
    }
    features.add(223, min(3, verbs), candidate < head ? 1 : 0, tag)
    features.add(224, min(3, commas), candidate < head ? 1 : 0, tag)
    if let mark = view.child(candidate, .case) {
      features.add(225, view.key(mark).hash, view.relation(candidate).code)
      features.add(226, view.key(mark).hash, view.lemma(head).hash)
    }
  }

  private func writeNone(_ head: Int, _ features: inout FeatureVector) {
    let tag = view.tag(head).code
    let isPassive: UInt64 = view.child(head, .passiveAuxiliary) == nil ? 0 : 1
    let hasSubject: UInt64 = view.child(head, .nsubj) == nil ? 0 : 1
    features.add(230)
    features.add(231, view.lemma(head).hash)
    features.add(232, tag, isPassive, hasSubject)
    features.add(233, view.relation(head).code, tag, hasSubject)
    features.add(234, view.lemma(head).hash, isPassive)
    features.add(238, view.cluster(head), isPassive, tag)
    if let parent = view.head(head) { features.add(235, view.relation(head).code, view.tag(parent).code, tag) }
    if let subject = view.child(head, .nsubj) ?? view.child(head, .passiveSubject) {
      features.add(236, view.key(subject).hash, view.relation(subject).code)
    }
    if let agent = view.child(head, .agent) { features.add(237, kind(of: agent)) }
  }

  private func kind(of token: Int) -> UInt64 {
    if view.tag(token) == .pronoun { return view.key(token).hash }
    if let kind = quoted.entityKind(at: token) { return kind }
    return 100 + SourceNouns.classes(of: view.lemma(token)) &* 32 &+ view.tag(token).code
  }

  /// The relations from the cue up to the common ancestor and down to the candidate, as one number.
  private func path(from head: Int, to candidate: Int) -> UInt64 {
    var up = head
    var down = candidate
    var hash: UInt64 = 7
    var tail: UInt64 = 11
    for _ in 0..<6 where up != down {
      if view.depth(up) >= view.depth(down) {
        hash = FeatureVector.key(1, hash, view.relation(up).code)
        guard let next = view.head(up) else { return 0 }
        up = next
      } else {
        tail = FeatureVector.key(2, tail, view.relation(down).code)
        guard let next = view.head(down) else { return 0 }
        down = next
      }
    }
    return up == down ? FeatureVector.key(3, hash, tail, view.tag(up).code) : 0
  }
}
