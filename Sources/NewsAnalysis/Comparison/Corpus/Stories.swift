public import NewsText

/// The articles of a corpus by the event that they report.
public struct Stories: Sendable {
  /// Indices of articles in the order of the corpus; stories are ordered by their first article, and an article that
  /// stands alone is a story of its own.
  public let stories: [[Int]]

  /// The mean likeness that holds a story together.
  private static let leastLikeness: Float = 0.20

  /// `isWanted` is asked between steps with the number of steps done, out of 4. Nil where it says no.
  public init?(of articles: [Article], cores: Int, isWanted: (Int) -> Bool = { _ in true }) {
    guard isWanted(0) else { return nil }
    let features = articles.parallelMap(cores: cores) { StoryFeatures(of: $0) }
    guard isWanted(1) else { return nil }
    let vectors = StoryVectors(features, cores: cores)
    guard isWanted(2) else { return nil }
    let links = StoryLinks(vectors, dates: articles.map(\.date), cores: cores).links
    guard isWanted(3) else { return nil }
    stories = AverageLinkage.clusters(of: articles.count, links, least: Self.leastLikeness)
  }
}
