/// Finds the body of the article on a page: the element with the most prose that links do not outweigh.
struct BodyFinder {
  private let tree: MarkupTree
  /// The text below each element, in bytes that are no blanks.
  private var mass: [Int]
  private var dropped: [Bool]

  /// Elements whose class says how they look and not what they are for.
  private static let exempt: Set<String> = ["html", "body", "blockquote", "table", "tbody", "tr", "td", "th"]

  init(_ tree: MarkupTree) {
    self.tree = tree
    mass = Array(repeating: 0, count: tree.nodes.count)
    dropped = Array(repeating: false, count: tree.nodes.count)
    weigh()
    markDropped()
  }

  /// The blocks of the article's body, in order; articles inside it are teasers of others.
  func blocks() -> [TextBlock] {
    let gain = gains()
    let container = self.container(gain)
    return BlockWalk.blocks(below: container, in: tree) { node in
      dropped[node] || tree[node].name == "article" && gain[node] * 3 < gain[container]
    }
  }

  /// Elements that hold no words of an article.
  private static let wordless: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "math", "canvas", "object", "embed", "video", "audio",
    "button", "select", "input", "textarea", "map", "dialog", "head", "title", "meta", "link", "figcaption", "figure",
    "picture", "menu", "label", "nav", "aside", "footer",
  ]

  /// The text below each element: children come after their parents, so one pass from the end adds it up.
  private mutating func weigh() {
    for node in tree.nodes.indices.reversed() where node > 0 {
      let entry = tree[node]
      if entry.isText { mass[node] = entry.text.count { $0 > 0x20 } }
      if ["script", "style", "noscript", "head", "template"].contains(entry.name) { mass[node] = 0 }
      mass[entry.parent] += mass[node]
    }
  }

  /// Drops what surrounds an article; never what holds a good part of the page's text.
  private mutating func markDropped() {
    let whole = max(1, mass[0])
    for node in tree.nodes.indices.dropFirst() where !tree[node].isText {
      let entry = tree[node]
      if dropped[entry.parent] {
        dropped[node] = true
      } else if Self.wordless.contains(entry.name) || isHidden(entry) {
        dropped[node] = mass[node] * 3 < whole || ["script", "style", "noscript", "head"].contains(entry.name)
      } else if entry.name == "header" || entry.name == "form" {
        dropped[node] = mass[node] * 4 < whole
      } else if !Self.exempt.contains(entry.name) {
        dropped[node] =
          mass[node] * 3 < whole
          && BoilerplateWords.areSurroundings(BoilerplateWords.words(of: entry))
      }
    }
  }

  private func isHidden(_ node: MarkupTree.Node) -> Bool {
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    guard let style = node["style"] else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
  }

  /// The element whose own name says that it is the body, where it holds half of the best one's prose; otherwise the
  /// best one.
  private func container(_ gain: [Int]) -> Int {
    let candidates = tree.nodes.indices.filter { !tree[$0].isText && !dropped[$0] && gain[$0] > 0 }
    guard let best = candidates.max(by: { (gain[$0], $0) < (gain[$1], $1) }) else { return tree.root }
    let named = candidates.filter { saysBody(tree[$0]) && gain[$0] * 2 >= gain[best] }
    return named.max { (gain[$0], $0) < (gain[$1], $1) } ?? best
  }

  private func saysBody(_ node: MarkupTree.Node) -> Bool {
    node["itemprop"]?.lowercased() == "articlebody" || node.name == "article"
      || BoilerplateWords.areBody(BoilerplateWords.words(of: node))
  }

  /// For each element the prose below it minus the rest of its text.
  private func gains() -> [Int] {
    var gain = Array(repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices.reversed() where node > 0 && !tree[node].isText && !dropped[node] {
      let own = ownBlocks(of: node)
      gain[node] += own
      gain[tree[node].parent] += gain[node]
    }
    return gain
  }

  /// The worth of the text that stands in `node` itself or in inline elements of it.
  private func ownBlocks(of node: Int) -> Int {
    guard HTMLRules.isBlock(tree[node].name) else { return 0 }
    let blocks = BlockWalk.blocks(below: node, in: tree) { dropped[$0] || HTMLRules.isBlock(tree[$0].name) }
    return blocks.reduce(0) { sum, block in
      if block.isProse { return sum + block.length }
      let isListed = block.isHeading || ["td", "th", "li"].contains(block.element)
      return sum - (isListed ? block.linked : block.length)
    }
  }
}
