internal import NewsText

/// What a page says of its article: Open Graph, JSON-LD, Dublin Core, microdata, and the elements that people see.
struct PageMetadata {
  let title: String?
  /// As written.
  let date: String?
  let outlet: String?
  let url: String?
  let author: String?

  init(of tree: MarkupTree) {
    let meta = MetaTags(of: tree)
    let linked = LinkedArticle(of: tree)
    let canonical = tree.all("link").first { tree[$0]["rel"]?.lowercased() == "canonical" }
    title =
      meta["og:title", "twitter:title"] ?? linked?.title ?? meta["dc.title", "headline"]
      ?? Self.filled(tree.first("title").map { tree.words(below: $0) })
      ?? Self.filled(tree.first("h1").map { tree.words(below: $0) })
    date = Self.date(meta: meta, linked: linked, tree: tree)
    outlet = meta["og:site_name", "application-name"] ?? linked?.outlet
    url = meta["og:url"].flatMap(Self.absolute) ?? canonical.flatMap { tree[$0]["href"] }.flatMap(Self.absolute)
    author =
      meta["author", "article:author", "dc.creator", "byl"].flatMap { $0.contains("://") ? nil : $0 } ?? linked?.author
  }

  /// The first date that can be read.
  private static func date(meta: MetaTags, linked: LinkedArticle?, tree: MarkupTree) -> String? {
    let stated = [
      meta["article:published_time", "og:article:published_time", "datepublished", "og:published_time"], linked?.date,
      meta[
        "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "date", "pubdate", "publishdate",
        "publish-date", "publication_date", "article.published", "sailthru.date", "parsely-pub-date",
        "cxenseparse:recs:publishtime"],
    ]
    let shown = tree.all("time").lazy.compactMap { tree[$0]["datetime"] ?? filled(tree.words(below: $0)) }
    return stated.compactMap { $0 }.first { CalendarDate(written: $0) != nil }
      ?? shown.first { CalendarDate(written: $0) != nil }
  }

  private static func absolute(_ address: String) -> String? {
    address.hasPrefix("http://") || address.hasPrefix("https://") ? address : nil
  }

  private static func filled(_ words: String?) -> String? {
    words.flatMap { $0.isEmpty ? nil : $0 }
  }
}
