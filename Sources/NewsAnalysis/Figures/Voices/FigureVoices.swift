internal import English
internal import NewsText

/// Who tells each figure: a source, nobody named, or the article itself.
struct FigureVoices {
  /// The voice of one figure.
  struct Voice {
    var quotation: Int?
    var speaker: Int?
    /// The words of a claim that nobody is named for.
    var claim: ByteRange?
  }

  private let quotations: [Quotation]
  private let sources: [Source]
  private let speakers: FigureSpeakers
  private let credits: FigureCredits
  /// The last sentence that was asked for, with its tree where a rule needs one, and its claims.
  private var sentence = -1
  private var view: SentenceView?
  private var reader: ClaimReader?
  /// Whom the last figure was credited to.
  private var last: Credit?

  private struct Credit {
    let sentence: Int
    let speaker: Int
  }

  init(layers: Layers, attribution: Attribution) {
    quotations = attribution.quotations
    sources = attribution.sources
    speakers = FigureSpeakers(layers: layers, quotations: quotations)
    credits = FigureCredits(sources)
  }

  /// `quotation` is the innermost that holds the figure. To be asked in text order.
  mutating func voice(of figure: FoundFigure, in quotation: Int?, _ trees: inout TreeStore) -> Voice {
    let voice = ownVoice(of: figure, in: quotation, &trees)
    if let speaker = voice.speaker { last = Credit(sentence: figure.sentence, speaker: speaker) }
    return voice
  }

  private mutating func ownVoice(of figure: FoundFigure, in quotation: Int?, _ trees: inout TreeStore) -> Voice {
    if let quotation {
      if let speaker = speaker(of: quotation) { return Voice(quotation: quotation, speaker: speaker) }
      let whole = quotations[quotation]
      return Voice(quotation: quotation, claim: whole.cue.first ?? whole.content.first)
    }
    if let speaker = speakers.speaker(of: figure) { return Voice(speaker: speaker) }
    open(figure.sentence, &trees)
    if let speaker = creditedSource(figure, trees.layers) { return Voice(speaker: speaker) }
    if let speaker = carriedSpeaker(figure, trees.layers) { return Voice(speaker: speaker) }
    return Voice(claim: reader?.claim(of: figure.range))
  }

  private static let deepest = 8

  /// The innermost speaker: that of "Police said 40 are believed to be missing" is the police.
  private func speaker(of quotation: Int) -> Int? {
    var index = quotation
    for _ in 0..<Self.deepest {
      if let speaker = quotations[index].speaker { return speaker }
      guard let outer = quotations[index].inside else { return nil }
      index = outer
    }
    return nil
  }

  private mutating func open(_ index: Int, _ trees: inout TreeStore) {
    guard sentence != index else { return }
    sentence = index
    let layers = trees.layers
    let tokens = layers.sentences[index].tokens
    let mayClaim = ClaimReader.mayHold(tokens, layers)
    guard mayClaim || FigureCredits.mayHold(tokens, layers) else {
      view = nil
      reader = nil
      return
    }
    let opened = SentenceView(index, trees.tree(ofSentence: index), layers)
    view = opened
    reader = mayClaim ? ClaimReader(opened) : nil
  }

  private func creditedSource(_ figure: FoundFigure, _ layers: Layers) -> Int? {
    if let source = credits.accordingTo(figure.range, in: layers.sentences[figure.sentence].tokens, layers) {
      return source
    }
    return view.flatMap { view in
      credits.source(of: figure.range, in: view, after: speakers.lastSpeaker(beforeSentence: figure.sentence))
    }
  }

  /// The source of the sentence before, where it is a poll or a paper and this one goes on with its numbers, or where
  /// this one says that it goes on counting: "Another 12 were injured."
  private func carriedSpeaker(_ figure: FoundFigure, _ layers: Layers) -> Int? {
    guard let last, last.sentence == figure.sentence || isNext(figure.sentence, after: last.sentence, layers),
      !speakers.hasStatement(inSentence: figure.sentence)
    else { return nil }
    let opening = layers.tokens[Int(layers.sentences[figure.sentence].tokens.start)].key
    if CreditWords.continuing.contains(opening) { return last.speaker }
    switch sources[last.speaker].kind {
    case .poll, .document: return figure.unit.kind == .percent ? last.speaker : nil
    default: return nil
    }
  }

  private func isNext(_ sentence: Int, after last: Int, _ layers: Layers) -> Bool {
    sentence == last + 1 && layers.sentences[sentence].paragraph == layers.sentences[last].paragraph
  }
}
