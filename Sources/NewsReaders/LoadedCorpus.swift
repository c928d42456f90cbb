public import NewsText

/// A corpus with what could not be read of it.
public struct LoadedCorpus: Sendable {
  public let corpus: Corpus
  public let failures: [ReadFailure]
  /// `loaded 3 of 5, skipped 2: …`
  public let tally: LoadTally

  /// Reads all of `paths` (see `ArticleStream`). `keepGoing` is asked after each article; where it says no, the rest
  /// is left unread.
  public init(name: String, paths: [String], keepGoing: () -> Bool = { true }) {
    var stream = ArticleStream(paths)
    var articles: [Article] = []
    var failures: [ReadFailure] = []
    while keepGoing(), let outcome = stream.next() {
      switch outcome {
      case .success(let article): articles.append(article)
      case .failure(let failure): failures.append(failure)
      }
    }
    corpus = Corpus(name: name, articles: articles)
    self.failures = failures
    tally = stream.tally
  }
}
