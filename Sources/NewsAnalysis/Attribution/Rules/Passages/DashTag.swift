internal import English
internal import NewsText

/// `“Anna will be an asset for the agency.” —Commissioner Irina Petrova`: a dash and a name end the paragraph.
struct DashTag: PassageRule {
  let name = "dash-tag"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for passage in quoted.passages where passage.depth == 0 && passage.isClosed && reader.isFree(passage.tokens) {
      let dash = Int(passage.tokens.end)
      let end = quoted.paragraphEnd(of: dash)
      guard dash + 1 < end, Dashes.words.contains(quoted.layers.tokens[dash].key), end - dash < 12,
        let speaker = quoted.name(in: TokenRange(dash + 1, end))
      else { continue }
      reader.add(
        Statement(
          content: [passage.tokens], cue: TokenRange(dash, dash + 1), cueHead: nil, source: speaker,
          sourceHead: Int(speaker.end) - 1, sentence: quoted.sentenceIndex(of: dash), addressee: nil, rule: name,
          chance: 0.9, inside: nil))
    }
  }
}
