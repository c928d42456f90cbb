/// The `meta` elements of a page, and microdata elsewhere.
struct MetaTags {
  private var values: [String: String] = [:]

  init(of tree: MarkupTree) {
    tree.visit(below: tree.root) { node in
      let entry = tree[node]
      guard !entry.isText, let name = entry["property"] ?? entry["name"] ?? entry["itemprop"] else { return }
      let content = entry["content"] ?? (entry["itemprop"] == nil ? nil : entry["datetime"])
      guard let content = content?.squeezed, !content.isEmpty else { return }
      let key = name.lowercased()
      if values[key] == nil { values[key] = content }
    }
  }

  /// The value of the first of `names` (lower-cased) that has one.
  subscript(names: String...) -> String? {
    names.lazy.compactMap { values[$0] }.first
  }
}
