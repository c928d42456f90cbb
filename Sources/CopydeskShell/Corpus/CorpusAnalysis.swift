internal import NewsAnalysis
internal import NewsText
internal import Synchronization

/// Analyses a corpus on all cores, watched and stoppable.
enum CorpusAnalysis {
  /// Progress is told of each so many articles.
  private static let step = 16

  /// Where it was stopped, the articles up to the first that is not analysed; nil where that is the first of all.
  static func of(_ corpus: Corpus, cores: Int, under supervision: Supervision) -> AnalysedCorpus? {
    let analyzer = Analyzer()
    let total = corpus.articles.count
    let done = Atomic(0)
    let analyses = corpus.articles.parallelMap(cores: cores) { article -> Analysis? in
      guard !supervision.isCancelled() else { return nil }
      let analysis = analyzer.analyze(article)
      let count = done.wrappingAdd(1, ordering: .relaxed).newValue
      if count.isMultiple(of: step) || count == total {
        supervision.report(Progress(activity: "analysing", done: count, total: total))
      }
      return analysis
    }
    let finished = analyses.prefix { $0 != nil }.compactMap { $0 }
    guard finished.count < total else { return AnalysedCorpus(corpus: corpus, analyses: finished) }
    guard !finished.isEmpty else { return nil }
    let part = Corpus(name: corpus.name, articles: Array(corpus.articles.prefix(finished.count)))
    return AnalysedCorpus(corpus: part, analyses: finished)
  }
}
