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

  /// False where it was stopped while it measured: then some pairs are not known.
  public let isWhole: Bool

  /// Nil where `watch` stopped it.
  public init?(of articles: [Article], cores: Int, watch: CorpusWatch = .none) {
    guard let found = Self.found(in: articles, cores: cores, watch: watch), found.isWhole else { return nil }
    self = found
  }

  /// All pairs, or those found before `watch` stopped it; nil where none were yet.
  public static func found(in articles: [Article], cores: Int, watch: CorpusWatch) -> Duplicates? {
    guard let shingles = watch.map(articles, .reading, cores: cores, { Shingles(of: $0) }),
      let candidates = DuplicateCandidates(shingles, watch: watch)?.pairs
    else { return nil }
    let measured = watch.mapUntilStopped(candidates, .comparing, cores: cores) { pair in
      DuplicatePair(left: pair.left, right: pair.right, reuse: Reuse(shingles[pair.left], shingles[pair.right]))
    }.compactMap { $0 }
    return Duplicates(
      pairs: measured.filter { $0.reuse.greatest >= leastReuse }, isWhole: measured.count == candidates.count)
  }

  private init(pairs: [DuplicatePair], isWhole: Bool) {
    self.pairs = pairs
    self.isWhole = isWhole
  }
}
