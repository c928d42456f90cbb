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
    let corpus = try desk.searchedCorpus()
    let filter = try ArticleFilter(invocation, corpus)
    let found = corpus.words?.search(
      for: pattern, in: corpus.articles, cores: desk.settings.cores, under: desk.supervision,
      where: { filter.contains($0) })
    let searched = found?.articleCount ?? 0
    let stopped = "stopped: the first \(searched) of \(corpus.articles.count) articles were searched"
    self.pattern = pattern
    hits = found?.hits ?? []
    notes = filter.notes + (searched < corpus.articles.count ? [stopped] : [])
  }

  var articleCount: Int {
    var last = -1
    return hits.count { hit in
      defer { last = hit.article }
      return hit.article != last
    }
  }

  /// `5 passages with “veto” found in 2 articles`
  func heading(for phrase: String, in corpus: OpenCorpus) -> String {
    let place = hits.isEmpty ? corpus.name : NumberText.counted(articleCount, .article)
    return "\(NumberText.counted(hits.count, .passage)) with “\(phrase)” found in \(place)"
  }
}
