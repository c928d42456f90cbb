public import NewsText

/// The articles of a corpus by the event that they report.
public struct Stories: Sendable {
  /// Indices of articles in the order of the corpus; stories are ordered by their first article, and an article that
  /// stands alone is a story of its own.
  public let stories: [[Int]]

  /// The mean likeness that holds a story together.
  private static let leastLikeness: Float = 0.19

  /// False where it was stopped while it joined articles: then one event may stand in several stories.
  public let isWhole: Bool

  /// Nil where `watch` stopped it.
  public init?(of articles: [Article], cores: Int, watch: CorpusWatch = .none) {
    guard let found = Self.found(in: articles, cores: cores, watch: watch), found.isWhole else { return nil }
    self = found
  }

  /// All stories, or those found before `watch` stopped it; nil where none were yet.
  public static func found(in articles: [Article], cores: Int, watch: CorpusWatch) -> Stories? {
    guard let features = watch.map(articles, .reading, cores: cores, { StoryFeatures(of: $0) }),
      let vectors = StoryVectors(features, cores: cores, watch: watch),
      let links = StoryLinks(vectors, dates: articles.map(\.date), cores: cores, watch: watch)?.links
    else { return nil }
    let clusters = AverageLinkage.clusters(of: articles.count, links, least: leastLikeness, watch: watch)
    return Stories(stories: clusters.members, isWhole: clusters.areWhole)
  }

  private init(stories: [[Int]], isWhole: Bool) {
    self.stories = stories
    self.isWhole = isWhole
  }
}
