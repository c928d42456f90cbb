internal import NewsText

/// The places of a phrase in the chosen articles.
struct PhraseHits {
  struct Hit: Hashable, Sendable {
    let article: Int
    let range: ByteRange
  }
  let pattern: PhrasePattern
  /// In corpus order.
  let hits: [Hit]
  let notes: [String]

  init(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) {
    guard let pattern = PhrasePattern(invocation.phrase) else {
      throw CommandError("'\(invocation.spec.name)' needs a word to look for", at: invocation.operands.columns)
    }
    let corpus = try desk.indexedCorpus()
    let filter = try ArticleFilter(invocation, corpus)
    let candidates = corpus.words?.articles(with: pattern.keys) ?? filter.articles
    let articles = candidates.filter { filter.contains($0) }
    let supervision = desk.supervision
    let found = articles.parallelMap(cores: desk.settings.cores) { number -> [Hit]? in
      guard !supervision.isCancelled() else { return nil }
      return pattern.matches(in: corpus.articles[number].text).map { Hit(article: number, range: $0) }
    }
    let searched = found.prefix { $0 != nil }
    self.pattern = pattern
    hits = searched.flatMap { $0 ?? [] }
    let stopped = "stopped: the first \(searched.count) of \(found.count) articles with these words were searched"
    notes = filter.notes + (searched.count < found.count ? [stopped] : [])
  }

  var articleCount: Int { Set(hits.map { $0.article }).count }

  /// `5 passages with “veto” found in 2 articles`
  func heading(for phrase: String, in corpus: OpenCorpus) -> String {
    let place = hits.isEmpty ? corpus.name : NumberText.counted(articleCount, .article)
    return "\(NumberText.counted(hits.count, .passage)) with “\(phrase)” found in \(place)"
  }
}
