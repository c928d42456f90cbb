import English
import NewsAnalysis
import NewsText

/// A marked attribution in the tokens of the sentence that holds its cue.
struct AlignedAttribution {
  let sentence: Int
  let cue: TokenRange
  let cueHead: Int
  /// Within the cue's sentence; nil where nothing is marked there.
  let source: TokenRange?
  let sourceHead: Int?
  /// Whether the article marks no source at all.
  let hasNoSource: Bool
  /// Whether its cue is one of saying or writing.
  let isSpeech: Bool
  /// Parts of the content in the cue's sentence.
  let content: [TokenRange]

  /// Nil where the cue has no word or spans sentences.
  init?(_ gold: GoldAttribution, _ tokens: TokenFinder, view: (Int) -> SentenceView) {
    guard let first = gold.cue.first, let last = gold.cue.last, let cue = tokens.tokens(in: first.union(last)),
      let sentence = tokens.sentence(of: cue)
    else { return nil }
    let sentenceView = view(sentence)
    guard let head = Self.head(of: cue, sentenceView) else { return nil }
    self.sentence = sentence
    self.cue = cue
    cueHead = head
    let source = gold.source.first.flatMap { tokens.tokens(in: $0) }.flatMap {
      sentenceView.range.contains($0) ? $0 : nil
    }
    self.source = source
    sourceHead = source.flatMap { Self.head(of: $0, sentenceView) }
    isSpeech = gold.isSpeech
    hasNoSource = gold.source.isEmpty
    content = gold.content.compactMap { tokens.tokens(in: $0) }.compactMap { range in
      let low = max(range.start, sentenceView.range.start)
      let high = min(range.end, sentenceView.range.end)
      return low < high ? TokenRange(Int(low), Int(high)) : nil
    }
  }

  /// The word of `range` that stands highest in the tree.
  static func head(of range: TokenRange, _ view: SentenceView) -> Int? {
    range.indices.filter { !view.shape($0).contains(.mark) }.min { (view.depth($0), $0) < (view.depth($1), $1) }
  }
}

/// Finds the tokens of byte ranges.
struct TokenFinder {
  let layers: Layers

  /// The tokens that share a byte with `range`.
  func tokens(in range: ByteRange) -> TokenRange? {
    let low = lowerBound { layers.tokens[$0].range.end > range.start }
    let high = lowerBound { layers.tokens[$0].range.start >= range.end }
    return low < high ? TokenRange(low, high) : nil
  }

  /// The sentence that holds all of `range`.
  func sentence(of range: TokenRange) -> Int? {
    layers.sentences.firstIndex { $0.tokens.contains(range) }
  }

  private func lowerBound(_ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = layers.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
