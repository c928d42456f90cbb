package import NewsText

/// What the parser sees of the words of a sentence, with the root and "no word" behind them.
package struct ParserWords {
  package let words: [UInt32]
  package let tags: [UInt32]
  /// The cluster of each word, and its ancestor six steps from the root.
  let clusters: [UInt32]
  let shortClusters: [UInt32]
  /// For each place, the marks before it, up to 2^32 - 1.
  private let marksBefore: [UInt32]
  package var count: Int { words.count - 2 }

  package init(tokens: ArraySlice<Token>, tags: ArraySlice<FineTag>, text: [UInt8], vocabulary: Vocabulary) {
    words =
      tokens.map { token in
        token.shape.contains(.hasDigit)
          ? WordAtoms(of: token, in: text, casing: .meaningless).word
          : UInt32(truncatingIfNeeded: token.key.hash ^ (token.key.hash >> 32))
      } + [2, 1]
    let traits = zip(words, tokens).map { word, token in
      vocabulary.traits(of: word, isCapitalized: token.shape.contains(.capitalized))
    }
    clusters = traits.map(\.cluster) + [2 << 20, 1 << 20]
    shortClusters = traits.map { $0.cluster(6) } + [2 << 20, 1 << 20]
    self.tags = tags.map { UInt32($0.rawValue) + 10 } + [2, 1]
    var marks: UInt32 = 0
    marksBefore =
      tags.map { tag in
        defer { if tag == .punctuation { marks += 1 } }
        return marks
      } + [marks, marks]
  }

  /// How many marks stand between two places of the sentence, 3 at most.
  func marks(between first: Int, and second: Int) -> UInt32 {
    guard first < second, second <= count else { return 0 }
    return min(3, marksBefore[second] - marksBefore[min(first + 1, count)])
  }

  /// The tag at `index`, 0 outside the sentence.
  func tag(_ index: Int) -> UInt32 { index >= 0 && index < count ? tags[index] : 0 }

  /// The word at `index`, 0 outside the sentence.
  func word(_ index: Int) -> UInt32 { index >= 0 && index < count ? words[index] : 0 }
}
