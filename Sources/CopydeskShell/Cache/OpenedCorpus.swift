internal import NewsAnalysis

/// What came of opening a corpus.
struct OpenedCorpus: Sendable {
  /// Nil where no article is there, or it was stopped before the first was analysed.
  var corpus: AnalysedCorpus?
  var problems: [LoadedArticles.Problem] = []
  /// How many articles were read; more than the corpus holds where the analysis was stopped.
  var articleCount = 0
  var isStopped = false
  /// Whether reading was stopped, so that nobody knows how many more articles there are.
  var isReadInPart = false
  /// What is looked up in it, where that was kept or made to be kept.
  var index: CorpusIndex?
  var words: WordIndex?
  /// What went wrong with the cache.
  var complaints: [StyledLine] = []
}
