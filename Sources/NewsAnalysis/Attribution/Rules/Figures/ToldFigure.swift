internal import English
internal import NewsText

/// `Activists put the toll at 60.` Statements whose whole content is a number, told by verbs that report nothing else.
struct ToldFigure {
  let name = "told-figure"
  let model: AttributionModel

  private static let chance: Float = 0.8

  /// Adds what it finds where no other rule did; needs a tree only where one of its words and a number meet.
  func read(_ reader: inout StatementReader, _ views: inout ViewStore) {
    let layers = reader.quoted.layers
    for sentence in layers.sentences.indices {
      let tokens = layers.sentences[sentence].tokens
      guard tokens.indices.contains(where: { Self.isNumber($0, layers) }),
        tokens.indices.contains(where: { Self.mayTell($0, layers) })
      else { continue }
      let view = views.view(sentence)
      let forms = FigureTelling(view: view)
      for token in tokens.indices where Self.mayTell(token, layers) && !reader.isCued(token) {
        guard let telling = forms.telling(at: token), !telling.content.contains(token) else { continue }
        add(telling, view, &reader)
      }
    }
  }

  private static func mayTell(_ token: Int, _ layers: Layers) -> Bool {
    let lemma = layers.lemmas[token]
    return CountWords.placing.contains(lemma) || CountWords.counting.contains(lemma)
      || CountWords.recording.contains(lemma) || CountWords.speaking.contains(lemma)
      || CountWords.giving.contains(lemma) || CountWords.counts.contains(lemma)
      || CountWords.trailing.contains(layers.tokens[token].key)
  }

  static func isNumber(_ token: Int, _ layers: Layers) -> Bool {
    layers.tokens[token].shape.contains(.hasDigit) || NumberWords.table[layers.tokens[token].key] != nil
  }

  private func add(_ telling: FigureTelling.Telling, _ view: SentenceView, _ reader: inout StatementReader) {
    let cue = TokenRange(telling.cue, telling.cue + 1)
    let phrase = source(telling, cue, view, reader.quoted)
    let isBeside = telling.isContrast || reader.holder(of: telling.cue) == nil
    if telling.isContrast { reader.cut(at: telling.start) }
    guard !phrase.overlaps(telling.content), !phrase.contains(telling.cue),
      phrase.indices.allSatisfy({ !reader.isCued($0) }), isBeside || reader.holds(telling.content, phrase)
    else { return }
    reader.add(
      Statement(
        content: [telling.content], cue: cue, cueHead: telling.cue, source: phrase, sourceHead: telling.source,
        sentence: view.index, addressee: nil, rule: name, chance: Self.chance,
        inside: reader.holder(of: telling.cue)))
  }

  /// The whole phrase of the source, up to a relative clause that holds the telling.
  private func source(
    _ telling: FigureTelling.Telling, _ cue: TokenRange, _ view: SentenceView, _ quoted: QuotedLayers
  ) -> TokenRange {
    let phrase = SourceSpan(quoted, view).grown(from: telling.source, awayFrom: cue, model: model)
    let start = max(Int(phrase.start), view.start)
    let edge = telling.source < telling.cue ? min(Int(phrase.end), telling.edge) : Int(phrase.end)
    return TokenRange(min(start, telling.source), max(edge, telling.source + 1))
  }
}
