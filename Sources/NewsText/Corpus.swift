/// An ordered, immutable set of articles.
public struct Corpus: Sendable {
  public let name: String
  public let articles: [Article]
  /// The digest of each article where they are known already.
  private let knownDigests: [Digest]?

  /// `digests` spares reading every text again, where they were made before.
  public init(name: String, articles: [Article], digests: [Digest]? = nil) {
    precondition(digests.map { $0.count == articles.count } ?? true, "each article has one digest")
    self.name = name
    self.articles = articles
    knownDigests = digests
  }

  /// The digest of each article, in order.
  public var digests: [Digest] { knownDigests ?? articles.map { $0.digest } }

  /// SHA-256 over id, NUL, the article's digest in hexadecimal and a line feed for each article in order.
  public var digest: Digest {
    var message: [UInt8] = []
    for (article, digest) in zip(articles, digests) {
      message += article.id.utf8
      message.append(0)
      message += digest.hexadecimal.utf8
      message.append(0x0A)
    }
    return Digest(of: message)
  }
}
