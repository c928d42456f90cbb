internal import English
internal import NewsText

/// `In the words of Irina Petrova, the harbour is “a ruin”.`, `The harbour is, in the view of the mayor, lost.`
struct WordsOf: PassageRule {
  let name = "words-of"

  func read(_ reader: inout StatementReader) {
    let layers = reader.quoted.layers
    for sentence in layers.sentences.map({ $0.tokens }) {
      for token in sentence.indices where layers.tokens[token].key == "in" && token + 4 < sentence.end {
        guard let aside = aside(at: token, in: sentence, layers) else { continue }
        aside.credit(in: sentence, by: name, &reader)
      }
    }
  }

  private func aside(at start: Int, in sentence: TokenRange, _ layers: Layers) -> Aside? {
    let noun = start + 2
    guard layers.tokens[start + 1].key == "the", let isSpeech = ViewNouns.isSpeech(layers.tokens[noun].key),
      layers.tokens[noun + 1].key == "of"
    else { return nil }
    let words = (noun + 2..<Int(sentence.end)).prefix { !layers.tokens[$0].shape.contains(.mark) }
    let source = TokenRange(words.startIndex, words.endIndex)
    guard NounPhrase(layers: layers).isOne(source) else { return nil }
    return Aside(
      source: source, cue: TokenRange(start, noun + 2), head: noun, extent: TokenRange(start, Int(source.end)),
      isSpeech: isSpeech)
  }
}
