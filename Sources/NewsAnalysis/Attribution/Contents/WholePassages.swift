internal import English
internal import NewsText

/// Takes quotations whole that a content begins or ends in.
struct WholePassages {
  let quoted: QuotedLayers

  /// A quotation that is begun is taken whole, over as many sentences as it runs.
  func widened(_ content: [TokenRange], cue: TokenRange) -> [TokenRange] {
    var result: [TokenRange] = []
    for fragment in content {
      var (start, end) = (Int(fragment.start), Int(fragment.end))
      if let passage = quoted.passage(at: start), !passage.tokens.overlaps(cue) {
        if passage.tokens.start == fragment.start || isOutside(passage, fragment) { start = Int(passage.tokens.start) }
        if passage.tokens.end > fragment.end, isOutside(passage, fragment) { end = Int(passage.tokens.end) }
      }
      if let passage = quoted.passage(at: end - 1), !passage.tokens.overlaps(cue), isOutside(passage, fragment) {
        end = max(end, Int(passage.tokens.end))
      }
      if let last = result.last, last.end > start { continue }
      result.append(TokenRange(start, end))
    }
    return result
  }

  /// Whether the passage runs over the sentence's edge, or only marks stand between the fragment and the passage's.
  private func isOutside(_ passage: Passage, _ fragment: TokenRange) -> Bool {
    let sentence = quoted.layers.sentences
    let runsOver = { (token: Int) in
      sentence.isEmpty ? false : quoted.sentenceIndex(of: token) != quoted.sentenceIndex(of: Int(fragment.start))
    }
    if runsOver(Int(passage.tokens.start)) || runsOver(Int(passage.tokens.end) - 1) { return true }
    let edges = [
      Int(passage.tokens.start)..<max(Int(passage.tokens.start), Int(fragment.start)),
      Int(fragment.end)..<max(Int(fragment.end), Int(passage.tokens.end)),
    ]
    return edges.allSatisfy { $0.allSatisfy { quoted.layers.tokens[$0].shape.contains(.mark) } }
  }
}
