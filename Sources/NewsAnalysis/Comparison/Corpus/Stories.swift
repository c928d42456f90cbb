public import NewsText

/// The articles of a corpus by the event that they report.
public struct Stories: Sendable {
  /// Indices of articles in the order of the corpus; stories are ordered by their first article, and an article that
  /// stands alone is a story of its own.
  public let stories: [[Int]]

  /// The mean likeness that holds a story together.
  private static let leastLikeness: Float = 0.19

  /// Nil where `watch` stopped it.
  public init?(of articles: [Article], cores: Int, watch: CorpusWatch = .none) {
    guard let features = watch.map(articles, .reading, cores: cores, { StoryFeatures(of: $0) }),
      let vectors = StoryVectors(features, cores: cores, watch: watch),
      let links = StoryLinks(vectors, dates: articles.map(\.date), cores: cores, watch: watch)?.links,
      let stories = AverageLinkage.clusters(of: articles.count, links, least: Self.leastLikeness, watch: watch)
    else { return nil }
    self.stories = stories
  }
}
