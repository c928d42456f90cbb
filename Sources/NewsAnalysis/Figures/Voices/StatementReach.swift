internal import NewsText

/// How far a statement reports its sentence beyond its own content: "…, the survey found, against 12 percent last year".
struct StatementReach {
  let text: [UInt8]

  /// The lemma of the cue of "according to the survey".
  static let accordingTo = "according to"

  /// Whether a statement says or shows how things are; wishes and plans tell no figures.
  static func reports(_ quotation: Quotation) -> Bool {
    quotation.isSpeech || quotation.cueLemma.map { EvidenceWords.verbs.contains(WordKey($0)) } ?? false
  }

  /// Whether the figure at `range`, which the content does not hold, is reported by the statement too.
  func covers(_ range: ByteRange, _ quotation: Quotation) -> Bool {
    guard let content = quotation.content.first, let cue = quotation.cue.first,
      !(quotation.source + quotation.cue).contains(where: { $0.overlaps(range) })
    else { return false }
    let opening = quotation.source.first.map { min($0.start, cue.start) } ?? cue.start
    if range.end <= content.start, range.end <= opening {
      // "the $20 million experts say it costs": a relative clause without its "that".
      return opening <= range.end + 1 && cue.end <= content.start || !opensBehind(content, cue)
    }
    if let source = quotation.source.last, source.end <= range.start, range.end <= cue.start { return false }
    return quotation.kind != .direct || range.start < cue.start
  }

  /// Whether the statement cannot reach back to what stands before it. "At 86, she said that …": the content follows
  /// the cue. "He weighs 236 pounds, which is too much according to the table": a relative clause alone is reported.
  private func opensBehind(_ content: ByteRange, _ cue: ByteRange) -> Bool {
    content.start >= cue.end || Self.relatives.contains(firstWord(of: content))
  }

  private func firstWord(of range: ByteRange) -> WordKey {
    WordKey(text[range.indices].prefix { $0 != UInt8(ascii: " ") })
  }

  private static let relatives = WordSet("which who whom whose that")
}
