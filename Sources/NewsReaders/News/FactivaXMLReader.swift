/// Search results of Factiva in XML.
struct FactivaXMLReader: XMLReader {
  let format = "Factiva XML"
  let outermost: Set<String> = ["ppsresponse", "ppsarticleresponse"]

  func records(in tree: MarkupTree) -> [Record] {
    tree.all("article").map { article in
      let parts = ["leadParagraph", "tailParagraphs"].flatMap { tree.all($0, below: article) }
      return Record(
        id: tree.field("accessionNo", below: article),
        text: Array(parts.map { text(of: $0, in: tree) }.filter { !$0.isEmpty }.joined(separator: "\n\n").utf8),
        title: tree.field("headline", below: article), date: tree.field("publicationDate", below: article),
        outlet: tree.field("sourceName", "publisherName", below: article), author: tree.field("byline", below: article))
    }
  }

  /// The paragraphs of a part, or its lines where it has none.
  private func text(of part: Int, in tree: MarkupTree) -> String {
    let paragraphs = tree.all("paragraph", below: part)
    guard paragraphs.isEmpty else { return paragraphs.map { tree.words(below: $0) }.joined(separator: "\n\n") }
    return String(decoding: tree.text(below: part), as: UTF8.self).trimmed
  }
}
