internal import English
internal import NewsText

/// `In the words of Irina Petrova, the harbour is “a ruin”.`, `The harbour is “a ruin”, in the words of Irina Petrova.`
struct WordsOf: PassageRule {
  let name = "words-of"
  private static let phrase: [WordKey] = ["in", "the", "words", "of"]
  /// A source has at most so many words.
  private static let longest = 14

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for sentence in quoted.layers.sentences.map({ $0.tokens }) {
      guard let start = sentence.indices.first(where: { opens(at: $0, in: sentence, quoted) }) else { continue }
      let cue = TokenRange(start, start + Self.phrase.count)
      guard let source = source(behind: cue, in: sentence, quoted), !reader.isCued(start),
        let content = content(around: cue, source, in: sentence, quoted)
      else { continue }
      reader.addLabelled(source, cue: cue, content: content, rule: name)
    }
  }

  private func opens(at token: Int, in sentence: TokenRange, _ quoted: QuotedLayers) -> Bool {
    token + Self.phrase.count < sentence.end && quoted.passageIndex(at: token) == nil
      && Self.phrase.indices.allSatisfy { quoted.layers.tokens[token + $0].key == Self.phrase[$0] }
  }

  /// What stands behind the phrase up to the next mark.
  private func source(behind cue: TokenRange, in sentence: TokenRange, _ quoted: QuotedLayers) -> TokenRange? {
    let words = (Int(cue.end)..<Int(sentence.end)).prefix { !quoted.layers.tokens[$0].shape.contains(.mark) }
    guard !words.isEmpty, words.count <= Self.longest, !words.contains(where: { quoted.layers.tags[$0] == .verb })
    else { return nil }
    return TokenRange(Int(cue.end), words.endIndex)
  }

  /// The rest of the sentence: behind the source where the phrase opens it, before the phrase where it does not.
  private func content(
    around cue: TokenRange, _ source: TokenRange, in sentence: TokenRange, _ quoted: QuotedLayers
  ) -> TokenRange? {
    let isOpening = cue.start == sentence.start
    var start = isOpening ? Int(source.end) : Int(sentence.start)
    var end = isOpening ? Int(sentence.end) : Int(cue.start)
    while start < end, isEdge(start, quoted) { start += 1 }
    while end > start, isEdge(end - 1, quoted) { end -= 1 }
    return start < end ? TokenRange(start, end) : nil
  }

  private func isEdge(_ token: Int, _ quoted: QuotedLayers) -> Bool {
    let shape = quoted.layers.tokens[token].shape
    return shape.contains(.mark) && !shape.contains(.quotationMark)
  }
}
