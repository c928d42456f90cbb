internal import NewsAnalysis
internal import NewsText

/// Whom or what quotations are about: a source by all its mentions, pronouns too, or words.
struct QuotationSubject: Sendable {
  /// For each article the indices of its sources that are meant.
  private let sources: [Int: [Int]]
  private let words: [PhrasePattern]

  init(_ words: [Word], in corpus: OpenCorpus) throws(CommandError) {
    self.words = words.compactMap { PhrasePattern($0.text) }
    guard !self.words.isEmpty else {
      throw CommandError("'about' needs a name or a word to look for", at: words.columns)
    }
    var sources: [Int: [Int]] = [:]
    if case .one(let index) = corpus.sources.match(words.joined) {
      for occurrence in corpus.sources.sources.occurrences(at: index) {
        sources[occurrence.article, default: []].append(occurrence.source)
      }
    }
    self.sources = sources
  }

  /// The articles in which a quotation about it can stand.
  func articles(of corpus: OpenCorpus) -> [Int] {
    var common: Set<Int>?
    for word in words {
      let articles = corpus.articles(holding: word)
      common = common.map { $0.intersection(articles) } ?? Set(articles)
    }
    return (common ?? []).union(sources.keys).sorted()
  }

  func isNamed(in content: [ByteRange], of article: Int, _ analysis: Analysis) -> Bool {
    if words.allSatisfy({ $0.isFound(in: analysis.article.text, ranges: content) }) { return true }
    return (sources[article] ?? []).contains { source in
      analysis.sources[source].mentions.contains { mention in content.contains { $0.contains(mention) } }
    }
  }
}
