internal import English
internal import NewsText

/// What is seen of a token that may be the head of a cue.
///
/// "Petrova ⟦said⟧ the harbour would reopen": a verb with a subject and a clause below it; the features are its lemma
/// and tag, its place in the tree and the words and quotation marks beside it.
package struct CueFeatures {
  private let quoted: QuotedLayers
  private let view: SentenceView
  /// The part of the sentence that is looked at, from its first token to before its last.
  private let start: Int
  private let end: Int
  /// Whether that is all of it.
  private let isWhole: Bool

  package init(_ quoted: QuotedLayers, _ view: SentenceView) {
    self.quoted = quoted
    self.view = view
    start = view.start
    end = view.end
    isWhole = true
  }

  /// Looks at `part`, the words of somebody, as if they were a sentence of their own: "Petrova said ⟦she believed the
  /// harbour would reopen⟧".
  init(_ quoted: QuotedLayers, _ view: SentenceView, part: TokenRange) {
    self.quoted = quoted
    self.view = view
    var (start, end) = (max(view.start, Int(part.start)), min(view.end, Int(part.end)))
    while start < end, view.shape(start).contains(.quotationMark) { start += 1 }
    while end > start, view.shape(end - 1).contains(.quotationMark) { end -= 1 }
    self.start = start
    self.end = end
    isWhole = false
  }

  /// The head of `token`, as far as it is looked at.
  private func head(_ token: Int) -> Int? {
    guard let head = view.head(token), isWhole || head >= start && head < end else { return nil }
    return head
  }

  private func relation(_ token: Int) -> Relation {
    isWhole || head(token) != nil ? view.relation(token) : .root
  }

  /// Writes the features of `token` into `features`.
  package func write(_ token: Int, into features: inout FeatureVector) {
    features.removeAll()
    features.add(1)
    addWord(token, &features)
    addChildren(token, &features)
    addNeighbours(token, &features)
    addAncestors(token, &features)
    addMarks(token, &features)
  }

  private func addWord(_ token: Int, _ features: inout FeatureVector) {
    let lemma = view.lemma(token).hash
    let tag = view.tag(token).code
    let relation = relation(token).code
    features.add(2, lemma, tag)
    features.add(3, tag, relation)
    features.add(4, lemma, relation)
    features.add(5, view.key(token).hash)
    features.add(6, tag, CueLexicon.classes(of: view.lemma(token)))
    features.add(7, tag, suffix(token))
    features.add(9, view.cluster(token), tag)
    features.add(15, view.wideCluster(token), tag)
    features.add(16, view.cluster(token), relation)
    features.add(8, UInt64(view.shape(token).intersection([.capitalized, .allCapitals, .hasDigit]).rawValue), tag)
  }

  private func suffix(_ token: Int) -> UInt64 {
    let range = view.layers.tokens[token].range
    return WordKey(view.layers.article.text[range.indices].suffix(3)).hash
  }

  private func addChildren(_ token: Int, _ features: inout FeatureVector) {
    let lemma = view.lemma(token).hash
    let tag = view.tag(token).code
    let cluster = view.cluster(token)
    var all: UInt64 = 0
    var telling: UInt64 = 0
    for child in view.children(token) {
      let relation = view.relation(child)
      let bit: UInt64 = 1 << (relation.code & 63)
      if Self.telling.contains(relation) { telling |= bit }
      if all & bit == 0 {
        features.add(10, tag, relation.code)
        features.add(11, lemma, relation.code)
      }
      all |= bit
      addChild(child, relation, lemma: lemma, tag: tag, cluster: cluster, &features)
    }
    features.add(12, tag, telling)
    features.add(13, lemma, telling)
    features.add(17, view.cluster(token), telling)
    features.add(14, relation(token).code, telling, tag)
  }

  private static let telling: RelationSet = [
    .ccomp, .xcomp, .obj, .parataxis, .nsubj, .passiveSubject, .agent, .acl, .expl, .csubj,
  ]

  private func addChild(
    _ child: Int, _ relation: Relation, lemma: UInt64, tag: UInt64, cluster: UInt64, _ features: inout FeatureVector
  ) {
    switch relation {
    case .nsubj, .passiveSubject:
      features.add(20, tag, subjectType(child), relation.code)
      features.add(21, view.lemma(child).hash, tag)
      features.add(22, lemma, subjectType(child))
      features.add(18, view.cluster(child), tag)
      features.add(19, view.wideCluster(child), cluster)
    case .obj, .obl, .nmod, .agent:
      features.add(23, lemma, view.lemma(child).hash, relation.code)
      features.add(24, tag, subjectType(child), relation.code)
      features.add(32, cluster, view.wideCluster(child), relation.code)
      if let mark = view.child(child, .case) { features.add(25, lemma, view.key(mark).hash) }
    case .ccomp, .xcomp, .acl, .advcl, .parataxis:
      let mark = view.child(child, .mark).map { view.key($0).hash } ?? 0
      features.add(26, tag, relation.code, mark)
      features.add(27, lemma, relation.code, mark)
      features.add(33, cluster, relation.code, mark)
      features.add(28, lemma, view.tag(child).code, relation.code)
    case .aux, .passiveAuxiliary, .advmod, .mark, .case, .det, .possessive, .particle, .cop:
      features.add(29, tag, view.key(child).hash)
      features.add(30, lemma, relation.code, view.key(child).hash)
      features.add(34, cluster, view.key(child).hash)
    default: break
    }
  }

  private func subjectType(_ token: Int) -> UInt64 {
    if view.tag(token) == .pronoun { return view.key(token).hash }
    if let kind = quoted.entityKind(at: token) { return kind }
    return SourceNouns.classes(of: view.lemma(token)) &+ 100 &* view.tag(token).code
  }

  private func addNeighbours(_ token: Int, _ features: inout FeatureVector) {
    let lemma = view.lemma(token).hash
    let tag = view.tag(token).code
    for offset in [-2, -1, 1, 2] {
      let other = token + offset
      let place = UInt64(bitPattern: Int64(offset))
      guard other >= start, other < end else {
        features.add(40, place, tag)
        continue
      }
      features.add(41, place, view.key(other).hash, tag)
      features.add(42, place, view.tag(other).code, tag)
      if abs(offset) == 1 {
        features.add(43, place, view.key(other).hash, lemma)
        features.add(45, place, view.cluster(other), tag)
        features.add(46, place, view.key(other).hash, view.cluster(token))
      }
    }
    if token > start, token + 1 < end {
      features.add(44, view.tag(token - 1).code, tag, view.tag(token + 1).code)
    }
  }

  private func addAncestors(_ token: Int, _ features: inout FeatureVector) {
    let relation = relation(token).code
    let tag = view.tag(token).code
    guard let parent = head(token) else { return features.add(50, tag) }
    features.add(51, relation, view.lemma(parent).hash)
    features.add(52, relation, view.tag(parent).code, tag)
    features.add(56, relation, view.cluster(parent), tag)
    features.add(53, relation, CueLexicon.classes(of: view.lemma(parent)), tag)
    features.add(54, view.lemma(token).hash, relation, parent < token ? 1 : 2)
    if let next = head(parent) {
      features.add(55, relation, self.relation(parent).code, view.lemma(next).hash)
    }
  }

  private func addMarks(_ token: Int, _ features: inout FeatureVector) {
    let tag = view.tag(token).code
    let lemma = view.lemma(token).hash
    let inside: UInt64 = !isWhole || quoted.passageIndex(at: token) == nil ? 0 : 1
    let before: UInt64 = isMark(token, steps: -1) ? 2 : 0
    let after: UInt64 = isMark(token, steps: 1) ? 4 : 0
    features.add(60, inside | before | after, tag)
    features.add(61, inside | before | after, lemma)
    features.add(62, UInt64(min(5, (token - start) / 4)), tag)
    features.add(63, UInt64(min(6, (end - token) / 4)), tag)
    features.add(64, UInt64(min(6, (end - start) / 8)), tag)
  }

  /// Whether a quotation mark stands within five tokens on the side of `steps` without a stop between.
  private func isMark(_ token: Int, steps: Int) -> Bool {
    var other = token + steps
    for _ in 0..<5 where other >= start && other < end {
      if view.shape(other).contains(.quotationMark) { return true }
      other += steps
    }
    return false
  }
}
