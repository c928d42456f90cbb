internal import English
internal import NewsText

/// `And from Chairwoman Petrova:` and the next paragraph is a quotation.
struct AnnouncedSpeaker: PassageRule {
  let name = "announced-speaker"
  private static let from = WordSet("from")
  private static let colon: WordKey = ":"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for passage in quoted.passages where passage.depth == 0 && reader.isFree(passage.tokens) {
      let start = Int(passage.tokens.start)
      guard start > 1, quoted.layers.tokens[start - 1].key == Self.colon,
        let speaker = speaker(before: start - 1, quoted)
      else { continue }
      reader.add(
        Statement(
          content: [passage.tokens], cue: nil, cueHead: nil, source: speaker, sourceHead: Int(speaker.end) - 1,
          sentence: quoted.sentenceIndex(of: start), addressee: nil, rule: name, chance: 0.8, inside: nil))
    }
  }

  /// What stands between "from" and the colon.
  private func speaker(before colon: Int, _ quoted: QuotedLayers) -> TokenRange? {
    let sentence = quoted.layers.sentences[quoted.sentenceIndex(of: colon)].tokens
    let opening = sentence.indices.prefix(4).first { Self.from.contains(quoted.layers.tokens[$0].key) }
    guard let opening, opening + 1 < colon, colon - opening < 14 else { return nil }
    return quoted.name(in: TokenRange(opening + 1, colon))
  }
}
