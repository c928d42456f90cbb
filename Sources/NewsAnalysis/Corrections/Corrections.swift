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
    let digest = items.isEmpty ? "" : analysis.article.digest.hexadecimal
    return applied(items.filter { $0.article == digest }, to: analysis)
  }

  /// A corpus with the readers' words about its items; the same where there are none.
  public func applied(to corpus: AnalysedCorpus) -> AnalysedCorpus {
    guard !items.isEmpty else { return corpus }
    let byArticle = Dictionary(grouping: items) { $0.article }
    var corrected: [Int: Analysis] = [:]
    for (number, digest) in corpus.corpus.digests.enumerated() {
      guard let own = byArticle[digest.hexadecimal] else { continue }
      corrected[number] = applied(own, to: corpus.analyses[number])
    }
    return AnalysedCorpus(corpus: corpus.corpus, analyses: corpus.analyses.replacing(corrected))
  }

  private func applied(_ own: [Correction], to analysis: Analysis) -> Analysis {
    guard !own.isEmpty else { return analysis }
    var corrected = CorrectedAnalysis(analysis)
    for correction in own { corrected.apply(correction) }
    return corrected.analysis
  }

  /// The corrections that speak about none of the corpus's articles, or about a place where nothing stands.
  public func idle(in corpus: AnalysedCorpus) -> [Correction] {
    guard !items.isEmpty else { return [] }
    var byDigest: [String: Int] = [:]
    for (number, digest) in corpus.corpus.digests.enumerated() { byDigest[digest.hexadecimal] = number }
    return items.filter { correction in
      guard let number = byDigest[correction.article] else { return true }
      return CorrectedAnalysis(corpus.analyses[number]).index(of: correction) == nil
    }
  }
}
