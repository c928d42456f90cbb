public import NewsText

/// Where articles come from; the program hands it in.
public protocol ArticleSource: Sendable {
  /// The articles of files and folders, in the order of `paths`, a folder in byte order of its relative paths; what
  /// cannot be read is a problem and costs nothing else.
  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles

  /// The paths that begin with `prefix`, sorted; a folder ends in a slash.
  func paths(beginningWith prefix: String) -> [String]
}

/// What a load brought.
public struct LoadedArticles: Sendable {
  public struct Problem: Hashable, Sendable {
    /// The file, with line or record where known: `news.csv:12`.
    public let place: String
    /// Lower case, no full stop.
    public let reason: String
    /// Whether the file is there, can be read, and holds no text.
    public let isWithoutText: Bool

    public init(place: String, reason: String, isWithoutText: Bool = false) {
      self.place = place
      self.reason = reason
      self.isWithoutText = isWithoutText
    }
  }
  public let articles: [Article]
  public let problems: [Problem]

  public init(articles: [Article], problems: [Problem]) {
    self.articles = articles
    self.problems = problems
  }
}
