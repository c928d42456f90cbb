internal import NewsAnalysis
internal import NewsText
internal import Synchronization

/// Analyses a corpus on all cores, watched and stoppable.
enum CorpusAnalysis {
  /// Progress is told of each so many articles.
  private static let step = 16

  /// `known` holds the packed analyses of the articles that need no other. Where it was stopped, the articles up to the
  /// first that is not analysed; nil where that is the first of all.
  static func of(
    _ corpus: Corpus, known: [[UInt8]?]?, cores: Int, under supervision: Supervision
  ) -> AnalysedCorpus? {
    let analyzer = Analyzer()
    let total = corpus.articles.count
    let done = Atomic(0)
    let records = Array(0..<total).parallelMap(cores: cores) { number -> [UInt8]? in
      guard !supervision.isCancelled() else { return nil }
      let record = known?[number] ?? analyzer.analyze(corpus.articles[number]).packed
      let count = done.wrappingAdd(1, ordering: .relaxed).newValue
      if count.isMultiple(of: step) || count == total {
        supervision.report(Progress(activity: "analysing", done: count, total: total))
      }
      return record
    }
    let finished = records.prefix { $0 != nil }.compactMap { $0 }
    guard !finished.isEmpty else { return nil }
    let articles = Array(corpus.articles.prefix(finished.count))
    let digests = Array(corpus.digests.prefix(finished.count))
    return AnalysedCorpus(
      corpus: Corpus(name: corpus.name, articles: articles, digests: digests),
      analyses: Analyses(of: articles, records: PackedRecords(finished)))
  }
}
