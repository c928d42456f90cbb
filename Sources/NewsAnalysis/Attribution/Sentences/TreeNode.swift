internal import English

/// A token in its sentence's tree. All indices count from the sentence's first token; -1 stands for none.
struct TreeNode {
  let head: Int32
  let relation: Relation
  /// The number of steps to the root.
  let depth: Int32
  /// The first and the last token at or below it.
  var leftmost: Int32
  var rightmost: Int32
  /// Its dependents as a chain in text order: walking it costs no more than there are.
  var firstChild: Int32 = -1
  var nextSibling: Int32 = -1
  /// How many verbs and how many marks stand before it.
  var verbsBefore: Int32 = 0
  var marksBefore: Int32 = 0

  /// The nodes of `tree`, and one more for the sentence's end; `tags` are those of its tokens.
  static func nodes(of tree: Tree, tags: ArraySlice<PartOfSpeech>) -> [TreeNode] {
    let order = TreeOrder(heads: tree.heads)
    var nodes = tree.heads.indices.map { token in
      TreeNode(
        head: tree.heads[token], relation: tree.relations[token], depth: order.depths[token], leftmost: Int32(token),
        rightmost: Int32(token))
    }
    nodes.append(TreeNode(head: -1, relation: .root, depth: 0, leftmost: -1, rightmost: -1))
    for token in order.deepestFirst {
      let head = Int(nodes[token].head)
      guard head >= 0 else { continue }
      nodes[head].leftmost = min(nodes[head].leftmost, nodes[token].leftmost)
      nodes[head].rightmost = max(nodes[head].rightmost, nodes[token].rightmost)
    }
    link(&nodes)
    count(&nodes, tags)
    return nodes
  }

  private static func link(_ nodes: inout [TreeNode]) {
    for token in nodes.indices.dropLast().reversed() {
      let head = Int(nodes[token].head)
      guard head >= 0 else { continue }
      nodes[token].nextSibling = nodes[head].firstChild
      nodes[head].firstChild = Int32(token)
    }
  }

  private static func count(_ nodes: inout [TreeNode], _ tags: ArraySlice<PartOfSpeech>) {
    var verbs: Int32 = 0
    var marks: Int32 = 0
    for (place, tag) in tags.enumerated() {
      nodes[place].verbsBefore = verbs
      nodes[place].marksBefore = marks
      if tag == .verb || tag == .auxiliary { verbs += 1 }
      if tag == .punctuation { marks += 1 }
    }
    nodes[nodes.count - 1].verbsBefore = verbs
    nodes[nodes.count - 1].marksBefore = marks
  }
}
