extension MarkupTree {
  /// The paragraphs below `node`, joined by a blank line; elements called one of `dropped` are left out.
  func paragraphs(below node: Int, without dropped: Set<String> = []) -> [UInt8] {
    let blocks = BlockWalk.blocks(below: node, in: self) { dropped.contains(self[$0].local) }
    return Array(blocks.map(\.text).joined(separator: "\n\n").utf8)
  }

  /// The words of the first element below `node` called one of `names`, in their order; nil where all are missing or
  /// empty.
  func field(_ names: String..., below node: Int) -> String? {
    names.lazy.compactMap { name -> String? in
      self.all(name, below: node).lazy.map { self.words(below: $0) }.first { !$0.isEmpty }
    }.first
  }

  /// The attribute of the first element below `node` called `name` that has it.
  func attribute(_ attribute: String, of name: String, below node: Int) -> String? {
    all(name, below: node).lazy.compactMap { self[$0][attribute] }.first { !$0.isEmpty }
  }
}
