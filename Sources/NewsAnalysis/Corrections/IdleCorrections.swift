internal import NewsText

/// Corrections that change nothing in a corpus.
public struct IdleCorrections: Hashable, Sendable {
  /// How many are about a text that is not there: it has changed, or was taken out.
  public private(set) var ofOtherTexts = 0
  /// How many are about a place of a text that is there, at which the program now finds nothing of the kind.
  public private(set) var ofOtherReadings = 0

  /// Those of `corrections` in a corpus as the machine read it.
  public init(_ corrections: Corrections, in corpus: AnalysedCorpus) {
    guard !corrections.isEmpty else { return }
    var byDigest: [String: Int] = [:]
    for (number, digest) in corpus.corpus.digests.enumerated() { byDigest[digest.hexadecimal] = number }
    for correction in corrections.items {
      note(byDigest[correction.article].map { corpus.analyses[$0].index(of: correction) != nil })
    }
    for identity in corrections.identities {
      note(byDigest[identity.article].map { corpus.analyses[$0].source(of: identity) != nil })
    }
  }

  /// `isFound` is nil where there is no such text.
  private mutating func note(_ isFound: Bool?) {
    switch isFound {
    case nil: ofOtherTexts += 1
    case false: ofOtherReadings += 1
    default: break
    }
  }
}
