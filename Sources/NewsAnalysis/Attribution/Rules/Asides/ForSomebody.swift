internal import English
internal import NewsText

/// `For Petrova, the harbour is a question of safety.`: a person or body, a comma, and a judgement. "For years, …" and
/// "For the ferry, …" name nobody who judges.
struct ForSomebody: PassageRule {
  let name = "for-somebody"
  private static let opener: WordKey = "for"
  private static let comma: WordKey = ","
  /// What a judgement of the present turns on.
  private static let verbs = WordSet("is are remains remain must should means 's 're")
  /// How many words of the clause are looked at for it.
  private static let reach = 8

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for sentence in quoted.layers.sentences.map({ $0.tokens })
    where !sentence.isEmpty && quoted.layers.tokens[Int(sentence.start)].key == Self.opener {
      guard let aside = aside(in: sentence, quoted) else { continue }
      aside.credit(in: sentence, by: name, &reader)
    }
  }

  private func aside(in sentence: TokenRange, _ quoted: QuotedLayers) -> Aside? {
    let start = Int(sentence.start)
    let layers = quoted.layers
    let words = (start + 1..<Int(sentence.end)).prefix { layers.tokens[$0].key != Self.comma }
    let source = TokenRange(start + 1, words.endIndex)
    guard words.endIndex < sentence.end, NounPhrase(layers: layers).isOne(source), isSomebody(source, quoted),
      judges(from: words.endIndex + 1, to: Int(sentence.end), quoted)
    else { return nil }
    return Aside(
      source: source, cue: TokenRange(start, start + 1), head: start, extent: TokenRange(start, words.endIndex),
      isSpeech: false)
  }

  /// A person's name, a surname, "the mayor", "many residents".
  private func isSomebody(_ source: TokenRange, _ quoted: QuotedLayers) -> Bool {
    let layers = quoted.layers
    let head = NounPhrase(layers: layers).head(of: source)
    guard !source.indices.contains(where: { layers.fineTags[$0] == .possessiveMark }) else { return false }
    if let kind = quoted.entity(at: head)?.kind { return kind == .person }
    if layers.tags[head] == .properNoun { return source.count == 1 }
    return SourceNouns.isPerson(layers.lemmas[head])
  }

  /// Whether a clause of its own follows: a subject that is no "it", and a copula or modal.
  private func judges(from start: Int, to end: Int, _ quoted: QuotedLayers) -> Bool {
    let layers = quoted.layers
    guard start < end, layers.tags[start] != .verb, layers.tags[start] != .auxiliary else { return false }
    if quoted.passage(at: start)?.tokens.start == UInt32(start) { return true }
    guard layers.fineTags[start] != .whPronoun, layers.fineTags[start] != .relativePronoun,
      layers.tokens[start].key != "who"
    else { return false }
    let verb = (start + 1..<min(end, start + Self.reach)).first { token in
      layers.tags[token] == .verb || layers.tags[token] == .auxiliary
    }
    return verb.map { Self.verbs.contains(layers.tokens[$0].key) } == true
  }
}
