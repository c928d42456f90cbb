internal import English
internal import NewsText

/// A phrase that credits the rest of its sentence to somebody: "⟦In Marsh's words⟧, the boats are “wrecks”".
struct Aside {
  let source: TokenRange
  let cue: TokenRange
  /// The head of the cue.
  let head: Int
  /// All of it, from its first word to its last.
  let extent: TokenRange
  let isSpeech: Bool

  /// Adds what the aside credits to `reader`, under the name of `rule`.
  func credit(in sentence: TokenRange, by rule: String, _ reader: inout StatementReader) {
    let quoted = reader.quoted
    guard !extent.indices.contains(where: { reader.isCued($0) || quoted.passageIndex(at: $0) != nil }) else { return }
    let sides = [TokenRange(Int(sentence.start), Int(extent.start)), TokenRange(Int(extent.end), Int(sentence.end))]
    let content = sides.compactMap { Self.trimmed($0, quoted.layers) }
    guard content.contains(where: { quoted.wordCount(in: $0) > 0 }) else { return }
    let noun = NounPhrase(layers: quoted.layers)
    reader.add(
      Statement(
        content: WholePassages(quoted: quoted).widened(content, cue: extent), cue: cue, cueHead: head, source: source,
        sourceHead: noun.head(of: source), sentence: quoted.sentenceIndex(of: head), addressee: nil, rule: rule,
        chance: 0.85, isSpeech: isSpeech || content.contains { quoted.quotedWordCount(in: $0) > 0 }, inside: nil))
  }

  /// Without commas, dashes and stops at the edges, and without a word that only opens the sentence; nil for nothing.
  private static func trimmed(_ range: TokenRange, _ layers: Layers) -> TokenRange? {
    var (start, end) = (Int(range.start), Int(range.end))
    while start < end, isEdge(start, layers) { start += 1 }
    while end > start, isEdge(end - 1, layers) { end -= 1 }
    if end - start == 1, layers.tags[start] == .coordinator || layers.tags[start] == .adverb { return nil }
    return start < end ? TokenRange(start, end) : nil
  }

  private static func isEdge(_ token: Int, _ layers: Layers) -> Bool {
    let shape = layers.tokens[token].shape
    return shape.contains(.mark) && !shape.contains(.quotationMark)
  }
}
