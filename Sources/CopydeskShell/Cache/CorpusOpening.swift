internal import NewsAnalysis
internal import NewsText

/// Opens a corpus: as it was kept where its files are the same, otherwise read and analysed, and then kept. What it
/// brings is the same either way.
struct CorpusOpening {
  let paths: [String]
  let name: String
  let sources: any ArticleSource
  /// Nil where nothing is to be kept.
  let cache: (any CorpusCache)?
  let cores: Int
  let supervision: Supervision

  func open() -> OpenedCorpus {
    guard let cache, let key = CacheKey(paths, in: cache) else { return read(knowing: { _ in nil }) }
    let older = cache.names(beginningWith: key.prefix)
    var complaints: [StyledLine] = []
    if older.contains(key.name), let file = cache.open(key.name) {
      if let kept = try? kept(in: file, by: cache.program) { return opened(kept) }
      complaints.append(StyledLine("the kept analysis is damaged: the articles are analysed anew", .warning))
    }
    var result = read { corpus in older.lazy.compactMap { records(in: $0, of: cache, for: corpus) }.first }
    if let corpus = result.corpus, corpus.corpus.articles.count == result.articleCount, !result.isReadInPart,
      cache.isWritable,
      CacheKey(paths, in: cache) == key
    {
      complaints += keep(corpus, of: &result, under: key, insteadOf: older, in: cache)
    }
    result.complaints = complaints
    return result
  }

  private func kept(in file: any KeptFile, by program: Digest) throws(DamagedBytes) -> KeptCorpus {
    try KeptCorpus(KeptArticles(file, by: program, cores: cores), name: name, cores: cores)
  }

  private func opened(_ kept: KeptCorpus) -> OpenedCorpus {
    OpenedCorpus(
      corpus: AnalysedCorpus(corpus: kept.corpus, analyses: kept.analyses), problems: kept.problems,
      articleCount: kept.corpus.articles.count, index: kept.index, words: kept.words)
  }

  /// Reads and analyses; `known` gives the packed analyses that are known already.
  private func read(knowing known: (Corpus) -> [[UInt8]?]?) -> OpenedCorpus {
    let loaded = sources.load(paths, under: supervision)
    var result = OpenedCorpus(problems: loaded.problems, articleCount: loaded.articles.count)
    if supervision.isCancelled() {
      result.isStopped = loaded.articles.isEmpty
      result.isReadInPart = true
      supervision.goOn()  // a part of what was read is analysed
    }
    guard !loaded.articles.isEmpty else { return result }
    let articles = result.isReadInPart ? Self.part(of: loaded.articles) : loaded.articles
    let digests = articles.parallelMap(cores: cores) { $0.digest }
    let corpus = Corpus(name: name, articles: articles, digests: digests)
    result.corpus = CorpusAnalysis.of(corpus, known: known(corpus), cores: cores, under: supervision)
    result.isStopped = result.corpus == nil
    return result
  }

  /// Bytes of text that are analysed in about a second: who stops a load wants the prompt back.
  private static let mostBytes = 1_000_000

  private static func part(of articles: [Article]) -> [Article] {
    var bytes = 0
    let part = articles.prefix { article in
      defer { bytes += article.text.count }
      return bytes < mostBytes
    }
    return Array(part)
  }

  /// The analyses of an older state of the corpus that hold for this one too.
  private func records(in name: String, of cache: any CorpusCache, for corpus: Corpus) -> [[UInt8]?]? {
    guard let file = cache.open(name), let kept = try? KeptArticles(file, by: cache.program, cores: cores) else {
      return nil
    }
    return kept.records(for: corpus.articles, corpus.digests)
  }

  /// Makes what is looked up, and keeps it with the corpus. Returns what is to be said where that fails.
  private func keep(
    _ analysed: AnalysedCorpus, of result: inout OpenedCorpus, under key: CacheKey, insteadOf older: [String],
    in cache: any CorpusCache
  ) -> [StyledLine] {
    let index = CorpusIndex(analysed, cores: cores)  // first, since it takes most memory while it is made
    let words = WordIndex(analysed.corpus.articles, cores: cores, under: supervision)
    result.index = index
    guard words.articleCount == analysed.corpus.articles.count else { return [] }
    result.words = words
    let kept = KeptCorpus(
      corpus: analysed.corpus, analyses: analysed.analyses, problems: result.problems, index: index, words: words)
    do {
      try cache.keep(key.name, insteadOf: older) { kept.write(by: cache.program, to: $0) }
      return []
    } catch {
      return [StyledLine("the analysis is not kept: \(error.description)", .warning)]
    }
  }
}
