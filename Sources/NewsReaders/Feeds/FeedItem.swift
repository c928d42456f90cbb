/// One item of a feed.
struct FeedItem {
  private let tree: MarkupTree
  /// Its children by lower-cased name, in order.
  private let children: [Int]

  init(_ node: Int, in tree: MarkupTree) {
    self.tree = tree
    children = tree.children(of: node).filter { !tree[$0].isText }
  }

  /// Nil where the item has neither title nor text.
  func record(outlet: String?) -> Record? {
    let text = self.text
    guard title != nil || !text.isEmpty else { return nil }
    return Record(
      id: words("guid", "id"), text: text, title: title,
      date: words(
        "pubdate", "published", "dc:date", "dcterms:issued", "issued", "dcterms:created", "created", "updated",
        "modified",
        "date"), outlet: outlet, url: url, author: author)
  }

  var title: String? {
    child("title").map { node in
      let words = tree.words(below: node)
      guard words.contains("<") || words.contains("&") else { return words }
      return String(decoding: MarkupText.text(ofHTML: Array(words.utf8)), as: UTF8.self).squeezed
    }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The fullest of what an item may carry.
  private var text: [UInt8] {
    for name in ["content:encoded", "content", "description", "summary", "abstract"] {
      guard let node = child(name) else { continue }
      let text = text(of: node)
      if text.contains(where: { $0 > 0x20 }) { return text }
    }
    return []
  }

  /// Markup inside the element (`type="xhtml"`) or escaped in its text.
  private func text(of node: Int) -> [UInt8] {
    if tree.children(of: node).contains(where: { !tree[$0].isText }) { return tree.paragraphs(below: node) }
    let source = tree.text(below: node)
    return tree[node]["type"] == "text"
      ? Array(String(decoding: source, as: UTF8.self).trimmed.utf8) : MarkupText.text(ofHTML: source)
  }

  private var url: String? {
    let links = children.filter { tree[$0].name.lowercased() == "link" }
    let stated = links.lazy.compactMap { node -> String? in
      guard ["alternate", nil].contains(tree[node]["rel"]) else { return nil }
      return tree[node]["href"] ?? tree.words(below: node)
    }
    return stated.first { !$0.isEmpty } ?? words("guid").flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private var author: String? {
    guard let node = child("author") ?? child("dc:creator") else { return nil }
    return tree.field("name", below: node) ?? tree.words(below: node)
  }

  private func child(_ name: String) -> Int? {
    children.first { tree[$0].name.lowercased() == name }
      ?? children.first { tree[$0].name.lowercased() == "atom:" + name || tree[$0].name.lowercased() == "dc:" + name }
  }

  private func words(_ names: String...) -> String? {
    names.lazy.compactMap { child($0) }.map { tree.words(below: $0) }.first { !$0.isEmpty }
  }
}
