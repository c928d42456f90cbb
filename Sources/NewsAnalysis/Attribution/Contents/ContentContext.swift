internal import English
internal import NewsText

/// What every candidate for the content of a cue asks of the cue and its sentence, asked once.
struct ContentContext {
  /// A dependent of the cue that tells where content is.
  struct Dependent {
    let extent: TokenRange
    let relation: UInt64
    /// The preposition or conjunction that opens it.
    let opener: UInt64
    let lemma: UInt64
    let cluster: UInt64
    /// 1 before the cue, 2 behind it.
    let side: UInt64
  }

  let lemma: UInt64
  let cluster: UInt64
  let tag: UInt64
  let relation: UInt64
  /// Which lists of reporting words hold the cue.
  let classes: UInt64
  let isPassive: UInt64
  let subject: Int?
  let dependents: [Dependent]
  /// The quotations near the cue, as far as they stand in its sentence.
  let passages: [TokenRange]

  /// How far the sentence is looked at on each side: a sentence of ten thousand words costs no more than a long one.
  static let reach = 100

  init(_ quoted: QuotedLayers, _ view: SentenceView, cue: TokenRange, head: Int) {
    lemma = view.lemma(head).hash
    cluster = view.cluster(head)
    tag = view.tag(head).code
    relation = view.relation(head).code
    classes = CueLexicon.classes(of: view.lemma(head))
    isPassive = view.child(head, .passiveAuxiliary) == nil ? 0 : 1
    subject = view.child(head, .nsubj) ?? view.child(head, .passiveSubject)
    dependents = Self.dependents(view, cue: cue, head: head)
    passages = Self.passages(quoted, view, cue: cue)
  }

  private static func dependents(_ view: SentenceView, cue: TokenRange, head: Int) -> [Dependent] {
    var found: [Dependent] = []
    for child in view.children(head) where telling.contains(view.relation(child)) {
      let extent = view.extent(child)
      guard !extent.overlaps(cue) else { continue }
      let opener = view.child(child, .case) ?? view.child(child, .mark)
      found.append(
        Dependent(
          extent: extent, relation: view.relation(child).code, opener: opener.map { view.key($0).hash } ?? 0,
          lemma: view.lemma(child).hash, cluster: view.cluster(child), side: child < head ? 1 : 2))
    }
    return found
  }

  private static let telling: RelationSet = [
    .ccomp, .xcomp, .obj, .obl, .advcl, .parataxis, .nsubj, .passiveSubject, .iobj, .agent, .advmod, .nmod, .acl, .conj,
    .relativeClause, .appos, .temporal, .dep, .csubj,
  ]

  private static func passages(_ quoted: QuotedLayers, _ view: SentenceView, cue: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    var token = max(view.start, Int(cue.start) - reach)
    let end = min(view.end, Int(cue.end) + reach)
    while token < end {
      guard let passage = quoted.passage(at: token)?.tokens else {
        token += 1
        continue
      }
      let low = max(Int(passage.start), view.start)
      let high = min(Int(passage.end), view.end)
      found.append(TokenRange(low, max(low, high)))
      token = max(token + 1, high)
    }
    return found
  }
}
