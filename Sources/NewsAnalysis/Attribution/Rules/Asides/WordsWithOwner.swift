internal import English
internal import NewsText

/// `In Petrova's words, the harbour is “a ruin”.`, `The harbour, in her own opinion, is lost.`
struct WordsWithOwner: PassageRule {
  let name = "words-of"

  func read(_ reader: inout StatementReader) {
    let layers = reader.quoted.layers
    for sentence in layers.sentences.map({ $0.tokens }) {
      for token in sentence.indices where layers.tokens[token].key == "in" && token + 2 < sentence.end {
        guard let aside = aside(at: token, in: sentence, layers) else { continue }
        aside.credit(in: sentence, by: name, &reader)
      }
    }
  }

  private func aside(at start: Int, in sentence: TokenRange, _ layers: Layers) -> Aside? {
    guard let owner = owner(behind: start, in: sentence, layers) else { return nil }
    var noun = Int(owner.end)
    while noun < sentence.end, layers.tags[noun] == .adjective { noun += 1 }
    guard noun < sentence.end, let isSpeech = ViewNouns.isSpeech(layers.tokens[noun].key),
      noun + 1 == sentence.end || layers.tokens[noun + 1].shape.contains(.mark)
    else { return nil }
    return Aside(
      source: owner, cue: TokenRange(noun, noun + 1), head: noun, extent: TokenRange(start, noun + 1),
      isSpeech: isSpeech)
  }

  /// "her", "Irina Petrova's".
  private func owner(behind start: Int, in sentence: TokenRange, _ layers: Layers) -> TokenRange? {
    if layers.fineTags[start + 1] == .possessivePronoun { return TokenRange(start + 1, start + 2) }
    let reach = min(Int(sentence.end), start + NounPhrase.longest)
    guard let mark = (start + 1..<reach).first(where: { layers.fineTags[$0] == .possessiveMark }),
      mark > start + 1, NounPhrase(layers: layers).isOne(TokenRange(start + 1, mark))
    else { return nil }
    return TokenRange(start + 1, mark + 1)
  }
}
