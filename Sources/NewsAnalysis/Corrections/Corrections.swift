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
    identities.removeAll { $0.concernsSameSource(as: correction) }
    identities.append(correction)
  }

  /// Calls what was merged into `name` by another name.
  public mutating func rename(_ name: String, to other: String) {
    identities = identities.map { identity in
      guard identity.kind == .merged, identity.name == name else { return identity }
      return IdentityCorrection(article: identity.article, place: identity.place, kind: .merged, name: other)
    }
  }

  /// How many words readers said: a merge joins two places and is one.
  public var count: Int {
    let merged = identities.filter { $0.kind == .merged }
    return items.count + identities.count - Set(merged.map { $0.name }).count
  }

  /// The analysis of one article with the readers' words about it; the same where there are none.
  public func applied(to analysis: Analysis) -> Analysis {
    let digest = items.isEmpty ? "" : analysis.article.digest.hexadecimal
    return applied(items.filter { $0.article == digest }, to: analysis)
  }

  /// A corpus with the readers' words about its items and about who is who; the same where there are none.
  public func applied(to corpus: AnalysedCorpus) -> AnalysedCorpus {
    let corrected = itemsApplied(to: corpus)
    guard !identities.isEmpty else { return corrected }
    return CorrectedIdentities(identities, in: corrected).corpus
  }

  private func itemsApplied(to corpus: AnalysedCorpus) -> AnalysedCorpus {
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
}
