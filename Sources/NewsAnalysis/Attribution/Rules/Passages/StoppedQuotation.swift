internal import English
internal import NewsText

/// `“We are late.” Irina Petrova told reporters.`: a quotation that its own stop ends, and a sentence that says no more
/// than whose it is.
struct StoppedQuotation: PassageRule {
  let name = "cue-after-stop"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for passage in quoted.passages where passage.depth == 0 && passage.isClosed {
      let start = Int(passage.tokens.end)
      guard isStopped(passage, quoted), !isAnnounced(passage, quoted), reader.isFree(passage.tokens),
        let tag = tag(behind: passage, quoted), tag.source.indices.allSatisfy({ quoted.passageIndex(at: $0) == nil })
      else { continue }
      reader.add(
        Statement(
          content: [passage.tokens], cue: tag.cue, cueHead: tag.head, source: tag.source,
          sourceHead: NounPhrase(layers: quoted.layers).head(of: tag.source), sentence: quoted.sentenceIndex(of: start),
          addressee: nil, rule: name, chance: 0.9, inside: nil))
    }
  }

  /// The sentence that credits a quotation.
  private struct Tag {
    let source: TokenRange
    let cue: TokenRange
    let head: Int
  }

  private func isStopped(_ passage: Passage, _ quoted: QuotedLayers) -> Bool {
    guard let last = passage.inner.indices.last else { return false }
    return Self.stops.contains(quoted.layers.tokens[last].key) && quoted.fillsSentences(passage)
  }

  private static let stops = WordSet(". ! ? … ...")

  /// "Brandt said: “We are late.” Petrova nodded.": a colon gives the quotation to whom it follows.
  private func isAnnounced(_ passage: Passage, _ quoted: QuotedLayers) -> Bool {
    let start = Int(passage.tokens.start)
    return start > 0 && quoted.layers.tokens[start - 1].key == ":"
  }

  private func tag(behind passage: Passage, _ quoted: QuotedLayers) -> Tag? {
    let layers = quoted.layers
    let start = Int(passage.tokens.end)
    guard start < layers.tokens.count else { return nil }
    let sentence = layers.sentences[quoted.sentenceIndex(of: start)]
    let end = Int(sentence.tokens.end) - 1
    guard sentence.tokens.start == passage.tokens.end, sentence.paragraph == passage.paragraph, end > start,
      Self.stops.contains(layers.tokens[end].key),
      let verb = (start..<end).first(where: { isVerb($0, layers) })
    else { return nil }
    return verb == start ? inverted(verb, end, layers) : plain(start, verb, end, layers)
  }

  /// "Petrova told reporters on Monday."
  private func plain(_ start: Int, _ verb: Int, _ end: Int, _ layers: Layers) -> Tag? {
    var first = verb
    while first > start, layers.tags[first - 1] == .auxiliary || layers.tags[first - 1] == .adverb { first -= 1 }
    var stop = first
    if stop > start, layers.tokens[stop - 1].key == Self.comma { stop -= 1 }
    let source = TokenRange(start, stop)
    guard NounPhrase(layers: layers).isOne(source), saysNoMore(verb + 1, end, listens(verb, layers), layers) else {
      return nil
    }
    return Tag(source: source, cue: TokenRange(first, verb + 1), head: verb)
  }

  private static let comma: WordKey = ","

  /// "Said Irina Petrova."
  private func inverted(_ verb: Int, _ end: Int, _ layers: Layers) -> Tag? {
    let source = TokenRange(verb + 1, end)
    guard NounPhrase(layers: layers).isOne(source) else { return nil }
    return Tag(source: source, cue: TokenRange(verb, verb + 1), head: verb)
  }

  private func isVerb(_ token: Int, _ layers: Layers) -> Bool {
    CueLexicon.isSpeech(layers.lemmas[token]) && SpeechWords.verdict(on: layers.lemmas[token]) == .said
      && Self.forms.contains(layers.fineTags[token])
  }

  private static let forms: Set<FineTag> = [.verbPast, .verbThird, .verbPresent, .verbPastParticiple]

  private func listens(_ verb: Int, _ layers: Layers) -> Bool {
    Self.listeners.contains(layers.lemmas[verb])
  }

  private static let listeners = WordSet("tell remind warn assure inform")

  /// Whether what stands behind the verb is a listener, a time or a place, and nothing that is said.
  private func saysNoMore(_ start: Int, _ end: Int, _ hasListener: Bool, _ layers: Layers) -> Bool {
    guard (start..<end).allSatisfy({ isAside($0, layers) }) else { return false }
    guard !hasListener, start < end else { return true }
    return opensAside(start, layers)
  }

  private func opensAside(_ token: Int, _ layers: Layers) -> Bool {
    switch layers.tags[token] {
    case .adposition, .adverb, .punctuation: true
    default: TemporalNouns.words.contains(layers.tokens[token].key)
    }
  }

  private func isAside(_ token: Int, _ layers: Layers) -> Bool {
    switch layers.tags[token] {
    case .verb, .auxiliary, .subordinator: false
    default: layers.tokens[token].key != ":" && !layers.tokens[token].shape.contains(.quotationMark)
    }
  }
}
