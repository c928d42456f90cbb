/// A document as a tree of elements and texts, kept flat: a node is a number, children come after their parents.
///
/// No element stands deeper than `depth`, so that a walk may recurse: what is nested deeper becomes a sibling.
struct MarkupTree {
  static let depth = 200

  private(set) var nodes: [Node] = [Node(name: "", attributes: [], text: [], parent: -1)]

  struct Node {
    /// Empty for a text.
    let name: String
    let attributes: [MarkupAttribute]
    let text: [UInt8]
    let parent: Int
    fileprivate(set) var children: [Int] = []

    fileprivate init(name: String, attributes: [MarkupAttribute], text: [UInt8], parent: Int) {
      self.name = name
      self.attributes = attributes
      self.text = text
      self.parent = parent
    }

    var isText: Bool { name.isEmpty && parent >= 0 }

    /// The name without its prefix: `encoded` of `content:encoded`.
    var local: String {
      name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  /// The node that holds the document.
  var root: Int { 0 }

  subscript(node: Int) -> Node { nodes[node] }

  func children(of node: Int) -> [Int] { nodes[node].children }

  mutating func addElement(_ tag: StartTag, to parent: Int) -> Int {
    add(Node(name: tag.name, attributes: tag.attributes, text: [], parent: parent))
  }

  mutating func addText(_ text: [UInt8], to parent: Int) {
    _ = add(Node(name: "", attributes: [], text: text, parent: parent))
  }

  private mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    nodes[node.parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }
}

extension MarkupTree {
  /// All elements below `node` whose local name is `name`, in document order.
  func all(_ name: String, below node: Int = 0) -> [Int] {
    var found: [Int] = []
    visit(below: node) { if nodes[$0].local == name { found.append($0) } }
    return found
  }

  /// The first element below `node` whose local name is `name`.
  func first(_ name: String, below node: Int = 0) -> Int? {
    all(name, below: node).first
  }

  /// The children of `node` whose local name is `name`.
  func childElements(_ name: String, of node: Int) -> [Int] {
    nodes[node].children.filter { nodes[$0].local == name }
  }

  /// Calls `body` for each node below `node`, in document order.
  func visit(below node: Int, _ body: (Int) -> Void) {
    var pending = Array(nodes[node].children.reversed())
    while let next = pending.popLast() {
      body(next)
      pending += nodes[next].children.reversed()
    }
  }

  /// All text below `node`, as it stands.
  func text(below node: Int) -> [UInt8] {
    var text = nodes[node].text
    visit(below: node) { text += nodes[$0].text }
    return text
  }

  /// The words below `node`, blanks squeezed.
  func words(below node: Int) -> String {
    String(decoding: text(below: node), as: UTF8.self).squeezed
  }
}
