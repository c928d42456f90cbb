internal import NewsAnalysis

/// A thing found in an article, by the article's place in the corpus and its own place in the analysis.
struct Finding: Hashable, Comparable, Sendable {
  let article: Int
  let item: Int

  static func < (a: Finding, b: Finding) -> Bool {
    (a.article, a.item) < (b.article, b.item)
  }
}

/// The quotations of each source of a corpus.
struct QuotationIndex: Sendable {
  /// For each source of `CorpusSources.sources` its quotations in corpus order.
  private let bySource: [[Finding]]
  /// Those whose words are credited to nobody, or to "he" that stays unresolved.
  let uncredited: [Finding]

  init(_ corpus: AnalysedCorpus, _ sources: CorpusSources) {
    var bySource = [[Finding]](repeating: [], count: sources.sources.count)
    var uncredited: [Finding] = []
    for (article, analysis) in corpus.analyses.enumerated() {
      for (item, quotation) in analysis.quotations.enumerated() {
        let finding = Finding(article: article, item: item)
        if let speaker = quotation.speaker {
          bySource[sources.index(ofSource: speaker, inArticle: article)].append(finding)
        } else {
          uncredited.append(finding)
        }
      }
    }
    self.bySource = bySource
    self.uncredited = uncredited
  }

  /// The quotations of the source at `index` of `CorpusSources.sources`.
  func quotations(of index: Int) -> [Finding] { bySource[index] }
}
