internal import NewsAnalysis

/// What each source of a corpus is quoted with in chosen articles, and what nobody is credited with.
struct SourceTally: Sendable {
  /// Quotations, their words, and the articles that they stand in.
  struct Amount: Sendable {
    private(set) var quotations = 0
    private(set) var words = 0
    private(set) var articles = 0
    private(set) var first: Finding?
    private var lastArticle = -1

    /// Adds quotations in corpus order.
    fileprivate mutating func add(_ finding: Finding, words: Int) {
      quotations += 1
      self.words += words
      if finding.article != lastArticle { articles += 1 }
      lastArticle = finding.article
      if first == nil { first = finding }
    }
  }

  /// In the order of `CorpusSources.sources`.
  let bySource: [Amount]
  let unattributed: Amount
  /// All quotations, credited or not.
  let quotations: Int
  /// Left out: of thinking, planning or wanting.
  let thoughts: Int

  enum Scope: Sendable {
    case speech, speechAndThoughts
  }

  init(_ corpus: OpenCorpus, in filter: ArticleFilter, taking scope: Scope) {
    var bySource = [Amount](repeating: Amount(), count: corpus.sources.sources.count)
    var unattributed = Amount()
    var (quotations, thoughts) = (0, 0)
    let columns = corpus.quotations
    for article in filter.articles {
      for (item, row) in columns.rows(ofArticle: article).enumerated() where columns.traits(at: row).counts {
        if scope == .speech, !columns.traits(at: row).isReported {
          thoughts += 1
          continue
        }
        let finding = Finding(article: article, item: item)
        quotations += 1
        if let speaker = columns.speaker(at: row) {
          bySource[speaker].add(finding, words: columns.wordCount(at: row))
        } else {
          unattributed.add(finding, words: columns.wordCount(at: row))
        }
      }
    }
    self.bySource = bySource
    self.unattributed = unattributed
    self.quotations = quotations
    self.thoughts = thoughts
  }

  /// Which part of all quotations `amount` is.
  func share(of amount: Amount) -> Double {
    quotations == 0 ? 0 : Double(amount.quotations) / Double(quotations)
  }
}
