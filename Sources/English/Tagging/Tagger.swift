package import NewsText

/// Decides the tags of a sentence from left to right, by averaged perceptron.
package struct Tagger: Sendable {
  private let weights: FeatureTable
  /// The class of tags that a word can have, by word.
  private let ambiguity: FeatureTable
  private let vocabulary: Vocabulary

  package init?(image: ModelImage) {
    guard let weights = image.table(.tagWeights), let ambiguity = image.table(.ambiguity),
      let vocabulary = Vocabulary(image: image)
    else { return nil }
    self.weights = weights
    self.ambiguity = ambiguity
    self.vocabulary = vocabulary
  }

  /// What the models see of `tokens`.
  package func words(of tokens: ArraySlice<Token>, in text: [UInt8]) -> SentenceWords {
    words(of: tokens, in: text, casing: Casing(of: tokens))
  }

  package func words(of tokens: ArraySlice<Token>, in text: [UInt8], casing: Casing) -> SentenceWords {
    let atoms = tokens.map { WordAtoms(of: $0, in: text, casing: casing) }
    return SentenceWords(
      atoms: atoms, choices: atoms.map { choices(of: $0.word) }, casing: casing, tokens: tokens, vocabulary: vocabulary)
  }

  /// The tags of `words`, one each.
  package func tags(of words: SentenceWords, workspace: inout Workspace) -> [FineTag] {
    var tags: [FineTag] = []
    tags.reserveCapacity(words.atoms.count)
    for index in words.atoms.indices {
      workspace.context.fill(index, words: words, tags: tags)
      TagContext.templates.hash(workspace.context.atoms, into: &workspace.hashes)
      tags.append(decide(&workspace))
    }
    return tags
  }

  private func decide(_ workspace: inout Workspace) -> FineTag {
    weights.sum(
      workspace.hashes, count: TagContext.templates.count, places: &workspace.places, into: &workspace.scores)
    var best = 0
    for place in 1..<workspace.scores.count where workspace.scores[place] > workspace.scores[best] { best = place }
    return FineTag(rawValue: UInt8(best)) ?? .other
  }

  /// 0 where the word is unknown.
  private func choices(of word: UInt32) -> UInt32 {
    ambiguity.value(Self.ambiguityHash(of: word)).map { UInt32($0) + 1 } ?? 0
  }

  package static func ambiguityHash(of word: UInt32) -> UInt64 {
    FeatureTemplates.mix(0xA5A5_0001, word)
  }

  /// Room for the scores of one decision, kept from one to the next.
  package struct Workspace {
    var context = TagContext()
    var hashes = [UInt64](repeating: 0, count: TagContext.templates.count)
    var places = [Int](repeating: 0, count: TagContext.templates.count + 1)
    var scores = [Int32](repeating: 0, count: FineTag.allCases.count)

    package init() {}
  }
}
