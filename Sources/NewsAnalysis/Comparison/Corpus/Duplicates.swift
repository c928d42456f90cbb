public import NewsText

/// The articles of a corpus that print the same copy: near-duplicates, and texts made out of others.
///
/// Found by the runs of words they share, never by trying each with each. Of a run that stands in very many articles
/// each is tried with the first of them and with the one before it.
public struct Duplicates: Sendable {
  /// In the order of the corpus, by left and then right article.
  public let pairs: [DuplicatePair]

  /// The share of one side that must stand in the other: a good third reused is a derived text.
  public static let leastReuse = 0.4

  /// `isWanted` is asked between steps with the number of steps done, out of 3. Nil where it says no.
  public init?(of articles: [Article], cores: Int, isWanted: (Int) -> Bool = { _ in true }) {
    guard isWanted(0) else { return nil }
    let shingles = articles.parallelMap(cores: cores) { Shingles(of: $0) }
    guard isWanted(1) else { return nil }
    let candidates = DuplicateCandidates(shingles)
    guard isWanted(2) else { return nil }
    pairs = candidates.pairs.parallelMap(cores: cores) { pair in
      DuplicatePair(left: pair.left, right: pair.right, reuse: Reuse(shingles[pair.left], shingles[pair.right]))
    }.filter { $0.reuse.greatest >= Self.leastReuse }
  }
}
