internal import English
package import NewsText

/// What is seen of a stretch of text as the content of a cue.
package struct ContentFeatures {
  private let quoted: QuotedLayers
  private let view: SentenceView
  private let cue: TokenRange
  private let head: Int
  private let source: TokenRange?
  /// What every candidate asks of the cue, asked once.
  private let classes: UInt64
  private let isPassive: UInt64
  private let subject: Int?

  /// How far the sentence is looked at on each side: a sentence of ten thousand words costs no more than a long one.
  private static let reach = 100

  package init(_ quoted: QuotedLayers, _ view: SentenceView, cue: TokenRange, head: Int, source: TokenRange?) {
    self.quoted = quoted
    self.view = view
    self.cue = cue
    self.head = head
    self.source = source
    classes = CueLexicon.classes(of: view.lemma(head))
    isPassive = view.child(head, .passiveAuxiliary) == nil ? 0 : 1
    subject = view.child(head, .nsubj) ?? view.child(head, .passiveSubject)
  }

  package func write(_ candidate: ContentCandidate, into features: inout FeatureVector) {
    features.removeAll()
    let lemma = view.lemma(head).hash
    let tag = view.tag(head).code
    let side: UInt64 = (candidate.left == nil ? 0 : 1) + (candidate.right == nil ? 0 : 2)
    features.add(400, side, tag)
    features.add(401, side, lemma)
    features.add(402, side, view.relation(head).code, tag)
    features.add(403, side, classes)
    features.add(404, side, sourceSide)
    features.add(405, side, sourceSide, view.relation(head).code)
    addVerbs(candidate, lemma: lemma, tag: tag, side: side, &features)
    if let right = candidate.right { addRight(right, lemma: lemma, tag: tag, side: side, &features) }
    if let left = candidate.left { addLeft(left, lemma: lemma, tag: tag, side: side, &features) }
    addDependents(candidate, lemma: lemma, tag: tag, &features)
    addMarks(candidate, side: side, &features)
  }

  /// Where the source stands: 0 nowhere, 1 before the cue, 2 behind it.
  private var sourceSide: UInt64 {
    guard let source else { return 0 }
    return source.start < cue.start ? 1 : 2
  }

  private func addRight(_ range: TokenRange, lemma: UInt64, tag: UInt64, side: UInt64, _ features: inout FeatureVector)
  {
    let first = Int(range.start)
    let gap = UInt64(min(6, first - Int(cue.end)))
    let top = top(of: range)
    let before = view.key(first - 1).hash
    features.add(410, gap, tag, side)
    features.add(411, view.key(first).hash, tag)
    features.add(412, view.key(first).hash, lemma)
    features.add(413, view.tag(first).code, before)
    features.add(414, view.relation(top).code, isBelowHead(top), tag)
    features.add(415, view.relation(top).code, isBelowHead(top), lemma)
    features.add(416, before, tag, gap)
    features.add(417, view.tag(top).code, view.relation(top).code, lemma)
    features.add(418, gap, lemma)
    addEnd(range, lemma: lemma, tag: tag, &features)
  }

  /// Statements hold a verb; what is left of the sentence tells whether they were cut.
  private func addVerbs(
    _ candidate: ContentCandidate, lemma: UInt64, tag: UInt64, side: UInt64, _ features: inout FeatureVector
  ) {
    let inside: UInt64 = candidate.fragments.contains { $0.indices.contains(where: isVerb) } ? 1 : 0
    features.add(420, inside, classes, side)
    features.add(421, inside, lemma)
    features.add(422, inside, tag, side)
    var rest: UInt64 = 0
    var marks: UInt64 = 0
    let after = candidate.fragments.last.map { Int($0.end) } ?? view.end
    for token in after..<min(view.end, after + Self.reach) {
      if isVerb(token), !cue.contains(token) { rest += 1 }
      if view.tag(token) == .punctuation { marks += 1 }
    }
    features.add(423, min(3, rest), side, inside)
    features.add(424, min(3, rest), classes, inside)
    features.add(425, min(3, rest), min(3, marks), side)
    var restLeft: UInt64 = 0
    let first = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    for token in max(view.start, first - Self.reach)..<max(view.start, first)
    where isVerb(token) && candidate.left?.contains(token) != true { restLeft += 1 }
    features.add(429, min(2, restLeft), side, classes)
    features.add(419, min(2, restLeft), min(2, rest), side)
    let before = first - 1
    let comma: UInt64 = before >= view.start && view.tag(before) == .punctuation ? 1 : 0
    features.add(409, min(2, restLeft), comma, side)
    let hasSource: UInt64 = source == nil ? 0 : 1
    features.add(426, side, hasSource, isPassive)
    guard let left = candidate.left else { return }
    let isSubject: UInt64 = subject.map { left.contains($0) && view.extent($0).contains(left) } == true ? 1 : 0
    features.add(427, isSubject, isPassive, hasSource)
    features.add(428, isSubject, classes, side)
  }

  private func isVerb(_ token: Int) -> Bool {
    view.tag(token) == .verb || view.tag(token) == .auxiliary
  }

  private func addEnd(_ range: TokenRange, lemma: UInt64, tag: UInt64, _ features: inout FeatureVector) {
    let end = Int(range.end)
    let last = end - 1
    var next = end
    while next < view.end, view.shape(next).contains(.mark) { next += 1 }
    let isSentenceEnd: UInt64 = next >= view.end ? 1 : 0
    let hasComma: UInt64 = end < view.end && view.shape(end).contains(.mark) ? 1 : 0
    features.add(430, isSentenceEnd, tag)
    features.add(431, isSentenceEnd, lemma)
    if end < view.end { features.add(432, view.key(end).hash, tag) }
    if next < view.end {
      features.add(433, view.key(next).hash, hasComma)
      features.add(434, view.tag(next).code, hasComma, view.relation(next).code)
      features.add(435, view.relation(branch(of: next)).code, hasComma, view.head(branch(of: next)) == head ? 1 : 0)
      features.add(440, view.tag(last).code, view.key(next).hash, hasComma)
      features.add(441, view.key(next).hash, hasComma, classes)
      features.add(436, view.tag(last).code, view.tag(next).code, hasComma)
    }
    features.add(437, view.extent(top(of: range)).end == range.end ? 1 : 0, view.relation(top(of: range)).code)
    features.add(438, UInt64(min(8, range.count / 3)), lemma)
    features.add(439, UInt64(min(12, range.count / 2)), tag, isSentenceEnd)
  }

  private func addLeft(_ range: TokenRange, lemma: UInt64, tag: UInt64, side: UInt64, _ features: inout FeatureVector) {
    let start = Int(range.start)
    let end = Int(range.end)
    let limit = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    let gap = UInt64(min(4, max(0, limit - end)))
    let isStart: UInt64 = start == view.start ? 1 : 0
    let before = start > view.start ? view.key(start - 1).hash : 0
    let top = top(of: range)
    features.add(450, gap, tag, side)
    features.add(451, isStart, tag, side)
    features.add(452, before, tag)
    features.add(453, view.key(end).hash, tag, side)
    features.add(454, view.key(end).hash, lemma, side)
    features.add(455, view.tag(start).code, isStart, side)
    features.add(456, view.key(start).hash, side)
    features.add(457, view.relation(top).code, view.head(head) == top ? 1 : 0, side)
    features.add(458, view.relation(top).code, view.relation(head).code, side)
    features.add(459, UInt64(min(8, range.count / 3)), tag, side)
    features.add(460, gap, sourceSide, side)
    features.add(461, view.tag(top).code, view.relation(top).code, side)
    features.add(462, view.extent(top).start == range.start ? 1 : 0, view.extent(top).end >= range.end ? 1 : 0, side)
  }

  /// For each dependent of the cue: is it in, out or cut?
  private func addDependents(_ candidate: ContentCandidate, lemma: UInt64, tag: UInt64, _ features: inout FeatureVector)
  {
    for child in view.children(head) {
      let relation = view.relation(child)
      guard Self.telling.contains(relation) else { continue }
      let extent = view.extent(child)
      guard !extent.overlaps(cue) else { continue }
      let state = state(of: extent, in: candidate)
      features.add(470, relation.code, state, tag)
      features.add(471, relation.code, state, lemma)
      features.add(472, relation.code, state, child < head ? 1 : 2)
    }
  }

  private static let telling: RelationSet = [
    .ccomp, .xcomp, .obj, .obl, .advcl, .parataxis, .nsubj, .passiveSubject, .iobj, .agent, .advmod, .nmod, .acl, .conj,
    .relativeClause, .appos, .temporal, .dep, .csubj,
  ]

  private func state(of extent: TokenRange, in candidate: ContentCandidate) -> UInt64 {
    if candidate.fragments.contains(where: { $0.contains(extent) }) { return 1 }
    if candidate.fragments.contains(where: { $0.overlaps(extent) }) { return 2 }
    return 3
  }

  private func addMarks(_ candidate: ContentCandidate, side: UInt64, _ features: inout FeatureVector) {
    var covered: UInt64 = 0
    var cut: UInt64 = 0
    var left: UInt64 = 0
    var index = 0
    var token = max(view.start, Int(cue.start) - Self.reach)
    let end = min(view.end, Int(cue.end) + Self.reach)
    while token < end {
      guard let place = quoted.passageIndex(at: token) else {
        token += 1
        continue
      }
      let passage = quoted.passages[place].tokens
      let low = max(Int(passage.start), view.start)
      let high = min(Int(passage.end), view.end)
      let piece = TokenRange(low, max(low, high))
      switch state(of: piece, in: candidate) {
      case 1: covered += 1
      case 2: cut += 1
      default: left += 1
      }
      index += 1
      token = max(token + 1, high)
    }
    features.add(480, min(2, covered), min(2, cut), min(2, left))
    features.add(481, min(2, cut), side)
    features.add(482, min(2, left), side, view.tag(head).code)
    for fragment in candidate.fragments {
      let first = Int(fragment.start)
      let isQuoted: UInt64 = quoted.passage(at: first)?.tokens.start == fragment.start ? 1 : 0
      let isWhole: UInt64 = quoted.passage(at: first).map { $0.tokens.end == fragment.end } == true ? 1 : 0
      features.add(483, isQuoted, isWhole, side)
    }
  }

  // MARK: the tree

  /// More words than any sentence has: what goes on longer is none, and is not looked through for every cue in it.
  private static let longest = 400

  /// The token of `range` that stands highest in the tree; of equals the first.
  private func top(of range: TokenRange) -> Int {
    var best = Int(range.start)
    for token in range.indices.prefix(Self.longest) where view.depth(token) < view.depth(best) { best = token }
    return best
  }

  private func isBelowHead(_ token: Int) -> UInt64 {
    guard let parent = view.head(token) else { return 0 }
    if parent == head { return 1 }
    return view.head(parent) == head ? 2 : 3
  }

  /// The highest ancestor of `token` that starts at or behind it.
  private func branch(of token: Int) -> Int {
    var current = token
    while let parent = view.head(current), Int(view.extent(parent).start) >= token { current = parent }
    return current
  }
}
