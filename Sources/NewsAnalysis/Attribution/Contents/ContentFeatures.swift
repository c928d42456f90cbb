internal import English
package import NewsText

/// What is seen of a stretch of text as the content of a cue.
package struct ContentFeatures {
  let quoted: QuotedLayers
  let view: SentenceView
  let cue: TokenRange
  let head: Int
  let source: TokenRange?
  let context: ContentContext

  package init(_ quoted: QuotedLayers, _ view: SentenceView, cue: TokenRange, head: Int, source: TokenRange?) {
    self.quoted = quoted
    self.view = view
    self.cue = cue
    self.head = head
    self.source = source
    context = ContentContext(quoted, view, cue: cue, head: head)
  }

  package func write(_ candidate: ContentCandidate, into features: inout FeatureVector) {
    features.removeAll()
    let side: UInt64 = (candidate.left == nil ? 0 : 1) + (candidate.right == nil ? 0 : 2)
    features.add(400, side, context.tag)
    features.add(401, side, context.lemma)
    features.add(406, side, context.cluster)
    features.add(402, side, context.relation, context.tag)
    features.add(403, side, context.classes)
    features.add(404, side, sourceSide)
    features.add(405, side, sourceSide, context.relation)
    addVerbs(candidate, side: side, &features)
    if let right = candidate.right {
      let top = top(of: right)
      addRight(right, top, side: side, &features)
      addEnd(right, top, &features)
      addLastPart(right, top, &features)
    }
    if let left = candidate.left { addLeft(left, side: side, &features) }
    addDependents(candidate, &features)
    addMarks(candidate, side: side, &features)
  }

  /// Where the source stands: 0 nowhere, 1 before the cue, 2 behind it.
  private var sourceSide: UInt64 {
    guard let source else { return 0 }
    return source.start < cue.start ? 1 : 2
  }

  private func addRight(_ range: TokenRange, _ top: Int, side: UInt64, _ features: inout FeatureVector) {
    let first = Int(range.start)
    let gap = UInt64(min(6, first - Int(cue.end)))
    let before = view.key(first - 1).hash
    let relation = view.relation(top).code
    features.add(410, gap, context.tag, side)
    features.add(411, view.key(first).hash, context.tag)
    features.add(412, view.key(first).hash, context.lemma)
    features.add(407, view.key(first).hash, context.cluster)
    features.add(413, view.tag(first).code, before)
    features.add(414, relation, isBelowHead(top), context.tag)
    features.add(415, relation, isBelowHead(top), context.lemma)
    features.add(416, before, context.tag, gap)
    features.add(417, view.tag(top).code, relation, context.lemma)
    features.add(418, gap, context.lemma)
  }

  /// Statements hold a verb; what is left of the sentence tells whether they were cut.
  private func addVerbs(_ candidate: ContentCandidate, side: UInt64, _ features: inout FeatureVector) {
    let inside: UInt64 = verbs(in: candidate.left) + verbs(in: candidate.right) > 0 ? 1 : 0
    features.add(420, inside, context.classes, side)
    features.add(421, inside, context.lemma)
    features.add(408, inside, context.cluster)
    features.add(422, inside, context.tag, side)
    let end = candidate.end
    let limit = min(view.end, end + ContentContext.reach)
    let own = view.verbs(from: max(end, Int(cue.start)), to: min(limit, Int(cue.end)))
    let rest = UInt64(min(3, view.verbs(from: end, to: limit) - own))
    let marks = UInt64(min(3, view.marks(from: end, to: limit)))
    features.add(423, rest, side, inside)
    features.add(424, rest, context.classes, inside)
    features.add(425, rest, marks, side)
    let first = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    let low = max(view.start, first - ContentContext.reach)
    let said = candidate.left.map { view.verbs(from: max(low, Int($0.start)), to: min(first, Int($0.end))) } ?? 0
    let restLeft = UInt64(min(2, view.verbs(from: low, to: first) - said))
    features.add(429, restLeft, side, context.classes)
    features.add(419, restLeft, min(2, rest), side)
    let comma: UInt64 = first - 1 >= view.start && view.tag(first - 1) == .punctuation ? 1 : 0
    features.add(409, restLeft, comma, side)
    let hasSource: UInt64 = source == nil ? 0 : 1
    features.add(426, side, hasSource, context.isPassive)
    guard let left = candidate.left else { return }
    let isSubject: UInt64 = context.subject.map { left.contains($0) && view.extent($0).contains(left) } == true ? 1 : 0
    features.add(427, isSubject, context.isPassive, hasSource)
    features.add(428, isSubject, context.classes, side)
  }

  private func verbs(in range: TokenRange?) -> Int {
    range.map { view.verbs(from: Int($0.start), to: Int($0.end)) } ?? 0
  }

  private func addLeft(_ range: TokenRange, side: UInt64, _ features: inout FeatureVector) {
    let start = Int(range.start)
    let end = Int(range.end)
    let limit = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    let gap = UInt64(min(4, max(0, limit - end)))
    let isStart: UInt64 = start == view.start ? 1 : 0
    let before = start > view.start ? view.key(start - 1).hash : 0
    let top = top(of: range)
    let relation = view.relation(top).code
    features.add(450, gap, context.tag, side)
    features.add(451, isStart, context.tag, side)
    features.add(452, before, context.tag)
    features.add(453, view.key(end).hash, context.tag, side)
    features.add(454, view.key(end).hash, context.lemma, side)
    features.add(455, view.tag(start).code, isStart, side)
    features.add(456, view.key(start).hash, side)
    features.add(457, relation, view.head(head) == top ? 1 : 0, side)
    features.add(458, relation, context.relation, side)
    features.add(459, UInt64(min(8, range.count / 3)), context.tag, side)
    features.add(460, gap, sourceSide, side)
    features.add(465, view.key(end).hash, context.cluster, side)
    features.add(461, view.tag(top).code, relation, side)
    features.add(462, view.extent(top).start == range.start ? 1 : 0, view.extent(top).end >= range.end ? 1 : 0, side)
    features.add(463, before, view.key(start).hash)
    features.add(464, view.head(head) == top ? 1 : 0, gap, context.classes)
  }

  /// For each dependent of the cue: is it in, out or cut?
  private func addDependents(_ candidate: ContentCandidate, _ features: inout FeatureVector) {
    for dependent in context.dependents {
      let state = state(of: dependent.extent, in: candidate)
      features.add(470, dependent.relation, state, context.tag)
      features.add(471, dependent.relation, state, context.lemma)
      features.add(475, dependent.relation, state, context.cluster)
      features.add(476, dependent.relation, state, dependent.cluster)
      features.add(472, dependent.relation, state, dependent.side)
      features.add(473, dependent.relation, state, dependent.opener)
      features.add(474, dependent.relation, state, dependent.lemma)
    }
  }

  private func state(of extent: TokenRange, in candidate: ContentCandidate) -> UInt64 {
    if candidate.holds(extent) { return 1 }
    return candidate.overlaps(extent) ? 2 : 3
  }

  private func addMarks(_ candidate: ContentCandidate, side: UInt64, _ features: inout FeatureVector) {
    var covered: UInt64 = 0
    var cut: UInt64 = 0
    var left: UInt64 = 0
    for passage in context.passages {
      switch state(of: passage, in: candidate) {
      case 1: covered += 1
      case 2: cut += 1
      default: left += 1
      }
    }
    features.add(480, min(2, covered), min(2, cut), min(2, left))
    features.add(481, min(2, cut), side)
    features.add(482, min(2, left), side, context.tag)
    addEdgeMarks(candidate.left, side: side, &features)
    addEdgeMarks(candidate.right, side: side, &features)
  }

  private func addEdgeMarks(_ fragment: TokenRange?, side: UInt64, _ features: inout FeatureVector) {
    guard let fragment else { return }
    let passage = quoted.passage(at: Int(fragment.start))?.tokens
    let isQuoted: UInt64 = passage?.start == fragment.start ? 1 : 0
    let isWhole: UInt64 = passage?.end == fragment.end ? 1 : 0
    features.add(483, isQuoted, isWhole, side)
  }
}
