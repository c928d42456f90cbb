/// Builds a tree of tokens; closes in HTML what authors leave open.
struct TreeBuilder {
  private let dialect: MarkupDialect
  private var tree = MarkupTree()
  /// The open elements, outermost first.
  private var open: [Int] = [0]
  /// Elements opened below `MarkupTree.depth`, which are not in `open`.
  private var overflow = 0

  static func tree(of bytes: [UInt8], _ dialect: MarkupDialect) -> MarkupTree {
    var scanner = MarkupScanner(bytes, dialect)
    var builder = TreeBuilder(dialect: dialect)
    while let token = scanner.next() { builder.take(token) }
    return builder.tree
  }

  private init(dialect: MarkupDialect) {
    self.dialect = dialect
  }

  private var current: Int { open[open.count - 1] }

  private mutating func take(_ token: MarkupToken) {
    switch token {
    case .text(let text): tree.addText(text, to: current)
    case .start(let tag): start(tag)
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ tag: StartTag) {
    if dialect == .html { closeImplied(by: tag.name) }
    let node = tree.addElement(tag, to: current)
    let isVoid = dialect == .html ? HTMLRules.void.contains(tag.name) : tag.isSelfClosing
    guard !isVoid else { return }
    if open.count < MarkupTree.depth { open.append(node) } else { overflow += 1 }
  }

  /// `<p>` ends an open paragraph, `<li>` an open item.
  private mutating func closeImplied(by name: String) {
    guard let closed = HTMLRules.closes(name) else { return }
    for index in open.indices.reversed().dropLast() {
      let element = tree[open[index]].name
      if closed.contains(element) {
        open.removeSubrange(index...)
        return
      }
      if HTMLRules.bounds(name).contains(element) { return }
    }
  }

  private mutating func end(_ name: String) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    for index in open.indices.reversed().dropLast() {
      let element = tree[open[index]].name
      if element == name {
        open.removeSubrange(index...)
        return
      }
      guard dialect == .html else { continue }
      let isBarrier = HTMLRules.isBlock(name) ? HTMLRules.scopes.contains(element) : HTMLRules.isBlock(element)
      if isBarrier { return }
    }
  }
}
