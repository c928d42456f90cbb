/// The names under which tables and JSON keep what an article has, the most telling first.
enum FieldNames {
  static let text = [
    "text", "content_original", "body_text", "articlebody", "article_text", "maintext", "main_text", "fulltext",
    "full_text", "body", "content", "article", "story", "transcript",
  ]
  static let title = ["title", "headline", "head", "heading"]
  static let date = [
    "date", "published", "publication_date", "published_at", "date_published", "datepublished", "publish_date",
    "published_date", "pubdate", "pub_date", "publishedat", "versioncreated", "timestamp", "created_at", "created",
    "time", "filedate",
  ]
  static let outlet = [
    "outlet", "source", "publisher", "publication", "newspaper", "sitename", "site_name", "site", "source_name",
    "media", "hostname", "source-hostname", "source_domain", "domain",
  ]
  static let url = ["url", "link", "permalink", "canonical_url", "source_url", "href", "web_url", "uri"]
  static let author = ["author", "authors", "byline", "creator", "writer"]
  static let id = ["id", "_id", "uid", "article_id", "articleid", "doc_id", "docid", "guid", "key"]
}
