internal import NewsText

/// Marks the sources of a corpus with what readers said of who they are. A word about a source at one place holds for all
/// that the machine took for the same; a split for those of its article alone.
struct CorrectedIdentities {
  private let original: AnalysedCorpus
  private let sources: CorpusSources
  /// For each merged source of the corpus the name that it was given.
  private var names: [Int: String] = [:]
  private var splits: Set<Occurrence> = []

  private struct Occurrence: Hashable {
    let article: Int
    /// The index in the corpus's sources.
    let source: Int
  }

  init(_ identities: [IdentityCorrection], in corpus: AnalysedCorpus) {
    original = corpus
    sources = CorpusSources(corpus)
    let articles = Dictionary(grouping: corpus.corpus.digests.indices) { corpus.corpus.digests[$0].hexadecimal }
    for identity in identities {
      for article in articles[identity.article] ?? [] {
        guard let own = corpus.analyses[article].source(of: identity) else { continue }
        let source = sources.index(ofSource: own, inArticle: article)
        switch identity.kind {
        case .merged: names[source] = identity.name
        case .split: splits.insert(Occurrence(article: article, source: source))
        }
      }
    }
    dropLoneNames()
  }

  /// A name that one source has alone, and had before, joins nothing.
  private mutating func dropLoneNames() {
    let bearers = Dictionary(grouping: names.keys) { NameDirectory.plain(names[$0] ?? "") }
    for (_, alone) in bearers where alone.count == 1 {
      if let source = alone.first, names[source] == sources.sources.name(at: source) { names[source] = nil }
    }
  }

  var corpus: AnalysedCorpus {
    var checks: [Int: [Int: IdentityCheck]] = [:]
    for (source, name) in names {
      for occurrence in sources.sources.occurrences(at: source) {
        checks[occurrence.article, default: [:]][occurrence.source] = .merged(into: name)
      }
    }
    for split in splits {
      for occurrence in sources.sources.occurrences(at: split.source) where occurrence.article == split.article {
        checks[occurrence.article, default: [:]][occurrence.source] = .split
      }
    }
    let marked = checks.map { article, checks in (article, original.analyses[article].marked(with: checks)) }
    return AnalysedCorpus(
      corpus: original.corpus, analyses: original.analyses.replacing(Dictionary(uniqueKeysWithValues: marked)))
  }
}

extension Analysis {
  fileprivate func marked(with checks: [Int: IdentityCheck]) -> Analysis {
    let sources = sources.enumerated().map { index, source in checks[index].map { source.checked($0) } ?? source }
    return Analysis(
      article: article, sentences: sentences, entities: entities, sources: sources, quotations: quotations,
      figures: figures, dates: dates, diagnostics: diagnostics)
  }
}
