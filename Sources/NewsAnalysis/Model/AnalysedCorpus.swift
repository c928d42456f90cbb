public import NewsText

/// A corpus with the analysis of each of its articles, in the corpus's order.
public struct AnalysedCorpus: Sendable {
  public let corpus: Corpus
  public let analyses: Analyses

  public init(corpus: Corpus, analyses: Analyses) {
    precondition(corpus.articles.count == analyses.count, "each article has one analysis")
    self.corpus = corpus
    self.analyses = analyses
  }

  public init(corpus: Corpus, analyses: [Analysis]) {
    self.init(corpus: corpus, analyses: Analyses(analyses))
  }

  /// Analyses every article, on up to `cores` threads.
  public init(analysing corpus: Corpus, with analyzer: Analyzer = Analyzer(), cores: Int) {
    let records = corpus.articles.parallelMap(cores: cores) { analyzer.analyze($0).packed }
    self.init(corpus: corpus, analyses: Analyses(of: corpus.articles, records: PackedRecords(records)))
  }
}
