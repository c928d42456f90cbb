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
  private let speakers: FigureSpeakers
  /// The claims of the last sentence that was asked for.
  private var reader: ClaimReader?
  private var sentence = -1

  init(layers: Layers, quotations: [Quotation]) {
    self.quotations = quotations
    speakers = FigureSpeakers(layers: layers, quotations: quotations)
  }

  /// `quotation` is the innermost that holds the figure.
  mutating func voice(of figure: FoundFigure, in quotation: Int?, _ trees: inout TreeStore) -> Voice {
    if let quotation {
      if let speaker = speaker(of: quotation) { return Voice(quotation: quotation, speaker: speaker) }
      let whole = quotations[quotation]
      return Voice(quotation: quotation, claim: whole.cue.first ?? whole.content.first)
    }
    if let speaker = speakers.speaker(of: figure) { return Voice(speaker: speaker) }
    return Voice(claim: claim(of: figure, &trees))
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

  private mutating func claim(of figure: FoundFigure, _ trees: inout TreeStore) -> ByteRange? {
    if sentence != figure.sentence {
      sentence = figure.sentence
      let layers = trees.layers
      reader = nil
      if ClaimReader.mayHold(layers.sentences[sentence].tokens, layers) {
        reader = ClaimReader(SentenceView(sentence, trees.tree(ofSentence: sentence), layers))
      }
    }
    return reader?.claim(of: figure.range)
  }
}
