/// The context in which the relation of a new arc is decided, and the templates that read it.
package struct LabelContext {
  package static let templates = FeatureTemplates(templateList.map { $0.map(\.rawValue) })

  /// The head (`h`) and the dependent (`d`), their neighbours, their dependents, and where they stand.
  package enum Atom: Int, CaseIterable {
    case side, hw, ht, dw, dt, distance, h1t, hp1t, d1t, dp1t, d1w, dp1w
    case dlw, dlt, dlr, drt, drr, hlr, hrr, hlt, dlc, drc, dl2w, dl2r, hlc, hrc, hrw, hlw, hc, dc, hk, dk
  }

  private static let templateList: [[Atom]] = [
    [.side], [.side, .ht, .dt], [.side, .hw, .dt], [.side, .ht, .dw], [.side, .hw, .dw], [.side, .dw], [.side, .dt],
    [.side, .hw], [.side, .ht, .dt, .distance], [.side, .ht, .dt, .dlw], [.side, .ht, .dt, .dlr],
    [.side, .dt, .dlr, .dlw],
    [.side, .ht, .dw, .dlw], [.side, .hw, .dlw], [.side, .ht, .dt, .hrr], [.side, .ht, .dt, .hlr],
    [.side, .hw, .dt, .hrr],
    [.side, .ht, .dt, .h1t], [.side, .ht, .dt, .hp1t], [.side, .ht, .dt, .d1t], [.side, .ht, .dt, .dp1t],
    [.side, .dt, .d1w], [.side, .dt, .dp1w], [.side, .ht, .dt, .drr], [.side, .dt, .dlc, .drc],
    [.side, .ht, .dt, .dl2w],
    [.side, .dt, .dlr, .dl2r], [.side, .ht, .dt, .hlc], [.side, .ht, .dt, .hrc], [.side, .ht, .dt, .hrw],
    [.side, .ht, .dt, .hlw], [.side, .dw, .hrr], [.side, .dw, .hlr], [.side, .ht, .dt, .dlt], [.side, .ht, .dt, .drt],
    [.side, .hc, .dt], [.side, .ht, .dc], [.side, .hc, .dc], [.side, .dc], [.side, .hk, .dk, .dlw], [.side, .dc, .dlr],
    [.side, .hc, .dlw],
  ]

  package var atoms = [UInt32](repeating: 0, count: Atom.allCases.count)

  package init() {}

  /// Fills the context of `arc` before it is made.
  package mutating func fill(_ arc: Arc, _ state: ParserState, _ words: ParserWords) {
    let head = Int(arc.head)
    let dependent = Int(arc.dependent)
    self[.side] = head < dependent ? 1 : 0
    self[.distance] = TransitionContext.distance(head, dependent, state)
    self[.hw] = words.words[head]
    self[.ht] = words.tags[head]
    self[.dw] = words.words[dependent]
    self[.dt] = words.tags[dependent]
    self[.hc] = words.clusters[head]
    self[.dc] = words.clusters[dependent]
    self[.hk] = words.shortClusters[head]
    self[.dk] = words.shortClusters[dependent]
    self[.h1t] = words.tag(head + 1)
    self[.hp1t] = words.tag(head - 1)
    self[.d1t] = words.tag(dependent + 1)
    self[.dp1t] = words.tag(dependent - 1)
    self[.d1w] = words.word(dependent + 1)
    self[.dp1w] = words.word(dependent - 1)
    fillDependents(head, dependent, state, words)
  }

  private mutating func fillDependents(_ head: Int, _ dependent: Int, _ state: ParserState, _ words: ParserWords) {
    let left = Int(state.left[dependent])
    let left2 = Int(state.left2[dependent])
    let right = Int(state.right[dependent])
    self[.dlw] = words.words[left]
    self[.dlt] = words.tags[left]
    self[.dlr] = UInt32(state.relations[left])
    self[.drt] = words.tags[right]
    self[.drr] = UInt32(state.relations[right])
    self[.dl2w] = words.words[left2]
    self[.dl2r] = UInt32(state.relations[left2])
    self[.dlc] = UInt32(state.leftCounts[dependent])
    self[.drc] = UInt32(state.rightCounts[dependent])
    let headLeft = Int(state.left[head])
    let headRight = Int(state.right[head])
    self[.hlr] = UInt32(state.relations[headLeft])
    self[.hlt] = words.tags[headLeft]
    self[.hlw] = words.words[headLeft]
    self[.hrr] = UInt32(state.relations[headRight])
    self[.hrw] = words.words[headRight]
    self[.hlc] = UInt32(state.leftCounts[head])
    self[.hrc] = UInt32(state.rightCounts[head])
  }

  @inline(__always)
  private subscript(atom: Atom) -> UInt32 {
    get { atoms[atom.rawValue] }
    set { atoms[atom.rawValue] = newValue }
  }
}
