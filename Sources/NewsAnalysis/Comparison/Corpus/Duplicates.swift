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

  /// Nil where `watch` stopped it.
  public init?(of articles: [Article], cores: Int, watch: CorpusWatch = .none) {
    guard let shingles = watch.map(articles, .reading, cores: cores, { Shingles(of: $0) }),
      let candidates = DuplicateCandidates(shingles, watch: watch)?.pairs
    else { return nil }
    let measured = watch.map(candidates, .comparing, cores: cores) { pair in
      DuplicatePair(left: pair.left, right: pair.right, reuse: Reuse(shingles[pair.left], shingles[pair.right]))
    }
    guard let measured else { return nil }
    pairs = measured.filter { $0.reuse.greatest >= Self.leastReuse }
  }
}
