/// Collects the blocks of text below an element.
struct BlockWalk {
  private let tree: MarkupTree
  private let isDropped: (Int) -> Bool
  private(set) var blocks: [TextBlock] = []
  private var text = ""
  private var linked = 0
  private var linkDepth = 0
  private var element = "div"

  /// The blocks below `node` in document order; elements for which `isDropped` says so are left out with all below.
  static func blocks(below node: Int, in tree: MarkupTree, isDropped: @escaping (Int) -> Bool) -> [TextBlock] {
    var walk = BlockWalk(tree: tree, isDropped: isDropped)
    walk.element = tree[node].name
    walk.enterChildren(of: node)
    walk.flush()
    return walk.blocks
  }

  private init(tree: MarkupTree, isDropped: @escaping (Int) -> Bool) {
    self.tree = tree
    self.isDropped = isDropped
  }

  /// The recursion is as deep as the tree, `MarkupTree.depth` at most.
  private mutating func enterChildren(of node: Int) {
    for child in tree.children(of: node) {
      if tree[child].isText {
        append(String(decoding: tree[child].text, as: UTF8.self))
      } else if !isDropped(child) {
        enter(child)
      }
    }
  }

  private mutating func enter(_ node: Int) {
    let name = tree[node].local
    if name == "br" {
      if text.hasSuffix("\n") { flush() } else if !text.isEmpty { text += "\n" }
      return
    }
    guard HTMLRules.isBlock(name) else {
      if name == "a" { linkDepth += 1 }
      enterChildren(of: node)
      if name == "a" { linkDepth -= 1 }
      return
    }
    flush()
    let outer = element
    element = name
    enterChildren(of: node)
    flush()
    element = outer
  }

  private mutating func append(_ piece: String) {
    let before = text.unicodeScalars.count
    var wasBlank = text.isEmpty || text.last?.isWhitespace == true
    for scalar in piece.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if !isBlank { text.unicodeScalars.append(scalar) } else if !wasBlank { text.append(" ") }
      wasBlank = isBlank
    }
    if linkDepth > 0 { linked += text.unicodeScalars.count - before }
  }

  private mutating func flush() {
    let words = text.trimmed
    if !words.isEmpty {
      blocks.append(TextBlock(element: element, text: words, length: words.unicodeScalars.count, linked: linked))
    }
    text = ""
    linked = 0
  }
}
