/// NewsML-G2: news items whose content is NITF, XHTML or plain text.
struct NewsMLG2Reader: XMLReader {
  let format = "NewsML-G2"
  let outermost: Set<String> = ["newsitem", "newsmessage"]

  func records(in tree: MarkupTree) -> [Record] {
    tree.all("newsItem").compactMap { record(of: $0, in: tree) }
  }

  private func record(of item: Int, in tree: MarkupTree) -> Record? {
    guard var record = content(of: item, in: tree) else { return nil }
    record.id = tree[item]["guid"]
    record.title = tree.field("headline", below: item) ?? record.title
    record.date = tree.field("contentModified", "contentCreated", "versionCreated", below: item) ?? record.date
    record.author = record.author ?? tree.first("creator", below: item).flatMap { tree.field("name", below: $0) }
    record.outlet =
      record.outlet ?? tree.first("copyrightHolder", below: item).flatMap { tree.field("name", below: $0) }
    return record
  }

  private func content(of item: Int, in tree: MarkupTree) -> Record? {
    guard let set = tree.first("contentSet", below: item) else { return nil }
    if let record = NITFReader.record(below: set, in: tree) { return record }
    for name in ["body", "inlineXML", "inlineData"] {
      guard let node = tree.first(name, below: set) else { continue }
      let text = tree.paragraphs(below: node, without: ["head", "style", "script"])
      if !text.isEmpty { return Record(text: text) }
    }
    return nil
  }
}
