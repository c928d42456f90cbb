internal import NewsText

/// RSS, Atom, RDF and CDF feeds: one article an item.
struct FeedReader: XMLReader {
  let format = "a feed"
  let outermost: Set<String> = ["rss", "feed", "rdf", "channel"]

  func records(in tree: MarkupTree) -> [Record] {
    let head = tree.all("channel").first ?? tree.all("feed").first ?? tree.root
    let outlet = FeedItem(head, in: tree).title
    var items: [Int] = []
    tree.visit(below: tree.root) { node in
      if ["item", "entry"].contains(tree[node].local.lowercased()) { items.append(node) }
    }
    return items.compactMap { FeedItem($0, in: tree).record(outlet: outlet) }
  }
}
