internal import NewsText

/// All that readers corrected in a corpus, in the order in which they did. Of two words about one item the later holds.
public struct Corrections: Hashable, Sendable {
  public private(set) var items: [Correction] = []
  public private(set) var identities: [IdentityCorrection] = []

  public init() {}

  public var isEmpty: Bool { items.isEmpty && identities.isEmpty }

  public mutating func add(_ correction: Correction) {
    items.removeAll { $0.concernsSameItem(as: correction) }
    items.append(correction)
  }

  public mutating func add(_ correction: IdentityCorrection) {
    identities.removeAll { $0 == correction }
    identities.append(correction)
  }

  /// The analysis of one article with the readers' words about it; the same where there are none.
  public func applied(to analysis: Analysis) -> Analysis {
    guard !items.isEmpty else { return analysis }
    let digest = analysis.article.digest.hexadecimal
    let own = items.filter { $0.article == digest }
    guard !own.isEmpty else { return analysis }
    var corrected = CorrectedAnalysis(analysis)
    for correction in own { corrected.apply(correction) }
    return corrected.analysis
  }

  /// A corpus with the readers' words about its items; the same where there are none.
  public func applied(to corpus: AnalysedCorpus) -> AnalysedCorpus {
    items.isEmpty ? corpus : AnalysedCorpus(corpus: corpus.corpus, analyses: corpus.analyses.map { applied(to: $0) })
  }

  /// The corrections that speak about none of the corpus's articles, or about a place where nothing stands.
  public func idle(in corpus: AnalysedCorpus) -> [Correction] {
    var byDigest: [String: Analysis] = [:]
    for analysis in corpus.analyses { byDigest[analysis.article.digest.hexadecimal] = analysis }
    return items.filter { correction in
      guard let analysis = byDigest[correction.article] else { return true }
      return CorrectedAnalysis(analysis).index(of: correction) == nil
    }
  }
}
