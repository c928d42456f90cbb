/// NewsML 1: the longest of an item's contents.
struct NewsML1Reader: XMLReader {
  let format = "NewsML"
  let outermost: Set<String> = ["newsml"]

  func records(in tree: MarkupTree) -> [Record] {
    tree.all("NewsItem").compactMap { record(of: $0, in: tree) }
  }

  private func record(of item: Int, in tree: MarkupTree) -> Record? {
    let contents = tree.all("DataContent", below: item).map {
      tree.paragraphs(below: $0, without: ["style", "script", "head"])
    }
    guard let text = contents.max(by: { $0.count < $1.count }), !text.isEmpty else { return nil }
    return Record(
      id: tree.field("NewsItemId", below: item), text: text, title: tree.field("HeadLine", below: item),
      date: tree.field("ThisRevisionCreated", "FirstCreated", below: item),
      outlet: tree.field("ProviderId", below: item),
      author: tree.field("ByLine", below: item))
  }
}
