internal import NewsAnalysis
internal import NewsText
internal import Synchronization

/// Analyses a corpus on all cores, watched and stoppable.
enum CorpusAnalysis {
  /// Progress is told of each so many articles.
  private static let step = 16
  private static let batch = 1024

  /// `known` holds the packed analyses of the articles that need no other. Where it was stopped, the articles up to the
  /// first that is not analysed; nil where that is the first of all.
  static func of(
    _ corpus: Corpus, known: [[UInt8]?]?, cores: Int, under supervision: Supervision
  ) -> AnalysedCorpus? {
    let analyzer = Analyzer()
    let total = corpus.articles.count
    let done = Atomic(0)
    var records = PackedRecords([])
    // A batch at a time, so that no analysis is there twice.
    for start in stride(from: 0, to: total, by: batch) {
      let found = Array(start..<min(start + batch, total)).parallelMap(cores: cores) { number -> [UInt8]? in
        guard !supervision.isCancelled() else { return nil }
        let record = known?[number] ?? analyzer.analyze(corpus.articles[number]).packed
        let count = done.wrappingAdd(1, ordering: .relaxed).newValue
        if count.isMultiple(of: step) || count == total {
          supervision.report(Progress(activity: "analysing", done: count, total: total))
        }
        return record
      }
      let finished = found.prefix { $0 != nil }
      records.append(finished.compactMap { $0 })
      if finished.count < found.count { break }
    }
    guard records.count > 0 else { return nil }
    return AnalysedCorpus(corpus: corpus.first(records.count), records: records)
  }
}

extension Corpus {
  /// Its first articles.
  fileprivate func first(_ count: Int) -> Corpus {
    guard count < articles.count else { return self }
    return Corpus(name: name, articles: Array(articles.prefix(count)), digests: Array(digests.prefix(count)))
  }
}

extension AnalysedCorpus {
  fileprivate init(corpus: Corpus, records: PackedRecords) {
    self.init(corpus: corpus, analyses: Analyses(of: corpus.articles, records: records))
  }
}
