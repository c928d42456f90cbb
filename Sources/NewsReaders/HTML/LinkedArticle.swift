/// The article that a page's JSON-LD describes (schema.org).
struct LinkedArticle {
  let title: String?
  let date: String?
  let outlet: String?
  let author: String?

  /// Nil where no script of the page describes an article.
  init?(of tree: MarkupTree) {
    let scripts = tree.all("script").filter { tree[$0]["type"]?.lowercased().contains("ld+json") == true }
    let values = scripts.compactMap { try? JSONParser.value(of: tree.text(below: $0)) }
    guard let article = values.lazy.compactMap({ Self.article(in: $0) }).first else { return nil }
    title = article["headline"]?.words?.squeezed
    date = article["datePublished"]?.words ?? article["dateCreated"]?.words
    outlet = Self.name(article["publisher"])
    author = Self.name(article["author"])
  }

  private static func article(in value: JSONValue) -> JSONValue? {
    if let elements = value.elements { return elements.lazy.compactMap { article(in: $0) }.first }
    let types = value["@type"]?.elements?.compactMap(\.words) ?? [value["@type"]?.words ?? ""]
    if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }) { return value }
    return value["@graph"].flatMap { article(in: $0) } ?? value["mainEntity"].flatMap { article(in: $0) }
  }

  private static func name(_ value: JSONValue?) -> String? {
    if let elements = value?.elements { return elements.compactMap { name($0) }.joined(separator: ", ") }
    return value?.words ?? value?["name"]?.words
  }
}
