/// The dependents of one token, in text order. Holds the nodes alone, so that walking it copies no sentence.
package struct Dependents: Sequence, IteratorProtocol {
  private let nodes: [TreeNode]
  private let base: Int
  private var place: Int32

  /// Those that follow `first` (negative for none) in a sentence whose first token is `base`.
  init(_ nodes: [TreeNode], first: Int32, base: Int) {
    self.nodes = nodes
    self.base = base
    place = first
  }

  package mutating func next() -> Int? {
    guard place >= 0 else { return nil }
    let token = Int(place)
    place = nodes[token].nextSibling
    return token + base
  }
}
