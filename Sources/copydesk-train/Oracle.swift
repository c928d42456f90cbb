import English

/// The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): what a transition costs is the number of gold
/// arcs that can no longer be made behind it.
struct Oracle {
  private let heads: [Int32]
  private let dependents: [[Int32]]

  /// `heads` with the root as `heads.count`.
  init(heads: [Int32]) {
    let root = Int32(heads.count)
    self.heads = heads.map { $0 < 0 ? root : $0 }
    var dependents = [[Int32]](repeating: [], count: heads.count + 1)
    for (index, head) in self.heads.enumerated() { dependents[Int(head)].append(Int32(index)) }
    self.dependents = dependents
  }

  func isGold(_ arc: Arc) -> Bool {
    heads[Int(arc.dependent)] == arc.head
  }

  func cost(of transition: ParserState.Transition, in state: ParserState) -> Int {
    let front = state.front
    switch transition {
    case .shift:
      let top = state.stacked(0)
      var cost = dependents[Int(front)].count { $0 < front && state.heads[Int($0)] < 0 }
      let head = heads[Int(front)]
      if head < front, head != top, state.heads[Int(head)] < 0 { cost += 1 }
      return cost
    case .left, .right:
      let top = state.stacked(0)
      var cost = dependents[Int(top)].count { $0 >= front }
      let head = heads[Int(top)]
      if transition == .left {
        if head > front || head == state.stacked(1) { cost += 1 }
      } else if head >= front {
        cost += 1
      }
      return cost
    }
  }
}
