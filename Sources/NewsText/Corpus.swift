/// An ordered, immutable set of articles.
public struct Corpus: Sendable {
  public let name: String
  public let articles: [Article]

  public init(name: String, articles: [Article]) {
    self.name = name
    self.articles = articles
  }

  /// SHA-256 over id, NUL, the article's digest in hexadecimal and a line feed for each article in order.
  public var digest: Digest {
    var message: [UInt8] = []
    for article in articles {
      message += article.id.utf8
      message.append(0)
      message += article.digest.hexadecimal.utf8
      message.append(0x0A)
    }
    return Digest(of: message)
  }
}
