internal import NewsAnalysis
internal import NewsText

/// A source that words stand for, and what the reader should know of how they were read.
struct ChosenSource {
  let index: Int
  let source: CorpusSource
  let notes: [String]
}

extension OpenCorpus {
  /// The source that words stand for, one beside `taken` where several fit; throws where nobody does.
  func source(_ words: [Word], saying command: String, not taken: Int? = nil) throws(CommandError) -> ChosenSource {
    let choice = SourceChoice(words, in: self, saying: command, not: taken)
    guard let index = choice.index else {
      throw CommandError(choice.notes.joined(separator: "; "), at: words.columns)
    }
    let source = sources.sources[index]
    guard index != taken else { throw CommandError("both names stand for \(source.name) already", at: words.columns) }
    return ChosenSource(index: index, source: source, notes: choice.notes)
  }

  /// A reader's word that each of `pair` is `name`, bound to where it is mentioned first.
  func identityCorrections(
    of pair: [CorpusSource], as name: String, at words: [Word]
  ) throws(CommandError) -> [IdentityCorrection] {
    var corrections: [IdentityCorrection] = []
    for source in pair {
      guard let anchored = source.occurrences.lazy.compactMap({ identity(of: $0, .merged, name) }).first else {
        throw CommandError("\(source.name) is mentioned nowhere, so nothing can be bound to it", at: words.columns)
      }
      corrections.append(anchored)
    }
    return corrections
  }

  /// A reader's word about a source at the place where its article mentions it first.
  func identity(
    of occurrence: CorpusSource.Occurrence, _ kind: IdentityCorrection.Kind, _ name: String
  ) -> IdentityCorrection? {
    let analysis = analyses[occurrence.article]
    return analysis.place(ofSource: occurrence.source).map { place in
      IdentityCorrection(article: analysis.article.digest.hexadecimal, place: place, kind: kind, name: name)
    }
  }
}
