internal import English
internal import NewsText

/// `As Petrova put it, the harbour is “a ruin”.`, `To hear Petrova tell it, nobody was to blame.`
struct PutIt: PassageRule {
  let name = "put-it"
  private static let verbs = WordSet("put tell describe phrase frame")
  private static let objects = WordSet("it this")
  private static let opening: WordKey = "as"

  func read(_ reader: inout StatementReader) {
    let layers = reader.quoted.layers
    for sentence in layers.sentences.map({ $0.tokens }) {
      for token in sentence.indices where opensPhrase(token, sentence, layers) {
        guard let aside = aside(at: token, in: sentence, layers) else { continue }
        aside.credit(in: sentence, by: name, &reader)
      }
    }
  }

  private func opensPhrase(_ token: Int, _ sentence: TokenRange, _ layers: Layers) -> Bool {
    guard token + 3 < sentence.end, token == sentence.start || layers.tokens[token - 1].shape.contains(.mark) else {
      return false
    }
    return layers.tokens[token].key == Self.opening
      || layers.tokens[token].key == "to" && layers.tokens[token + 1].key == "hear"
  }

  private func aside(at start: Int, in sentence: TokenRange, _ layers: Layers) -> Aside? {
    let first = layers.tokens[start].key == Self.opening ? start + 1 : start + 2
    let reach = first..<min(Int(sentence.end) - 1, first + NounPhrase.longest)
    guard let verb = reach.first(where: { Self.verbs.contains(layers.lemmas[$0]) }),
      Self.objects.contains(layers.tokens[verb + 1].key)
    else { return nil }
    var end = verb
    while end > first, layers.tags[end - 1] == .auxiliary || layers.tags[end - 1] == .adverb { end -= 1 }
    let source = TokenRange(first, end)
    guard NounPhrase(layers: layers).isOne(source) else { return nil }
    return Aside(
      source: source, cue: TokenRange(end, verb + 2), head: verb, extent: TokenRange(start, verb + 2), isSpeech: true)
  }
}
