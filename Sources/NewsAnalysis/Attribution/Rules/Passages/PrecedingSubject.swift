internal import English
internal import NewsText

/// `Petrova began to talk. “The harbour closes in May.”`: the subject of the sentence before speaks.
struct PrecedingSubject: PassageRule {
  let name = "preceding-subject"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for passage in quoted.passages where passage.depth == 0 && reader.isFree(passage.tokens) {
      let sentence = quoted.sentenceIndex(of: Int(passage.tokens.start))
      guard quoted.fillsSentences(passage), sentence > 0,
        quoted.layers.sentences[sentence - 1].paragraph == passage.paragraph,
        reader.lastStatement(ofSentence: sentence - 1) == nil || !isQuoted(sentence - 1, quoted),
        let speaker = subject(of: sentence - 1, quoted)
      else { continue }
      reader.add(
        Statement(
          content: [passage.tokens], cue: nil, cueHead: nil, source: speaker, sourceHead: Int(speaker.end) - 1,
          sentence: sentence, addressee: nil, rule: name, chance: 0.5, inside: nil))
    }
  }

  /// A person's name or pronoun that opens the sentence.
  private func subject(of sentence: Int, _ quoted: QuotedLayers) -> TokenRange? {
    let range = quoted.layers.sentences[sentence].tokens
    let start = Int(range.start)
    if let name = quoted.entity(at: start) { return name.kind == .person ? name.tokens : nil }
    let name = range.indices.prefix { quoted.layers.tags[$0] == .properNoun }
    if !name.isEmpty { return TokenRange(start, name.endIndex) }
    guard !range.isEmpty, Pronouns.personal.contains(quoted.layers.tokens[start].key) else { return nil }
    return TokenRange(start, start + 1)
  }

  private func isQuoted(_ sentence: Int, _ quoted: QuotedLayers) -> Bool {
    quoted.layers.sentences[sentence].tokens.indices.contains { quoted.passageIndex(at: $0) != nil }
  }
}
