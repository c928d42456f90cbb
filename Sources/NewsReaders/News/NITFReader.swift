/// NITF, the IPTC's News Industry Text Format (3.x).
struct NITFReader: XMLReader {
  let format = "NITF"
  let outermost: Set<String> = ["nitf"]

  func records(in tree: MarkupTree) -> [Record] {
    Self.record(below: tree.root, in: tree).map { [$0] } ?? []
  }

  /// The article in the `nitf` element at or below `node`; nil where it has no text.
  static func record(below node: Int, in tree: MarkupTree) -> Record? {
    let bodies = tree.all("body.content", below: node)
    guard let body = bodies.first(where: { tree[tree[$0].parent].local == "body" }) ?? bodies.last else { return nil }
    let text = tree.paragraphs(below: body, without: ["media", "nitf-table", "note"])
    guard !text.isEmpty else { return nil }
    return Record(
      text: text, title: tree.field("hl1", "hedline", "title", below: node),
      date: tree.attribute("norm", of: "date.issue", below: node)
        ?? tree.attribute("norm", of: "story.date", below: node),
      outlet: tree.field("distributor", below: node), author: author(below: node, in: tree))
  }

  private static func author(below node: Int, in tree: MarkupTree) -> String? {
    guard let byline = tree.first("byline", below: node) else { return nil }
    let words = tree.field("person", below: byline) ?? tree.words(below: byline)
    let name = words.lowercased().hasPrefix("by ") ? String(words.dropFirst(3)) : words
    return String(name.prefix { $0 != "," })
  }
}
