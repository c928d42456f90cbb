/// Text of pieces of HTML that stand in other files.
enum MarkupText {
  /// The paragraphs of `source`, all of it, joined by a blank line; what holds no tag is only freed of references.
  static func text(ofHTML source: [UInt8]) -> [UInt8] {
    guard source.contains(UInt8(ascii: "<")) else {
      return Array(String(decoding: CharacterReferences.resolved(source[...]), as: UTF8.self).trimmed.utf8)
    }
    let tree = TreeBuilder.tree(of: source, .html)
    return tree.paragraphs(below: tree.root, without: ["script", "style", "head", "figure", "figcaption"])
  }
}
