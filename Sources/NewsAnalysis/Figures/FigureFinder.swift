internal import English
internal import NewsText

/// Finds the figures of an article: numbers with bound, unit, what they count, and who stands behind them.
enum FigureFinder {
  /// In text order. A number inside one of `dates` is none, unless it is a length of time.
  static func figures(in trees: inout TreeStore, attribution: Attribution, dates: [DateExpression]) -> [Figure] {
    let layers = trees.layers
    let sentences = SentenceFigures(layers: layers, dates: dates)
    var found: [FoundFigure] = []
    for index in layers.sentences.indices where hasNumber(layers, layers.sentences[index].tokens) {
      found += sentences.figures(ofSentence: index, after: found)
    }
    guard !found.isEmpty else { return [] }
    let settings = FigureSettings(layers: layers, dates: dates)
    let holders = QuotationHolders(found.map(\.range), in: attribution.quotations)
    let speakers = FigureSpeakers(layers: layers, quotations: attribution.quotations)
    var figures: [Figure] = []
    var repeats = RepeatedFigures()
    for (place, one) in found.enumerated() {
      let quotation = holders.innermost[place]
      let figure = one.figure(
        quotation: quotation,
        saidBy: quotation.map { attribution.quotations[$0].speaker } ?? speakers.speaker(of: one),
        asOf: settings.date(of: one), place: settings.place(of: one))
      figures.append(repeats.linked(figure))
    }
    return figures
  }

  /// Whether a sentence has digits or a number word at all; most have none and are left alone.
  private static func hasNumber(_ layers: Layers, _ tokens: TokenRange) -> Bool {
    for index in tokens.indices {
      let token = layers.tokens[index]
      if token.shape.contains(.hasDigit) || NumberWords.table[token.key] != nil
        || token.shape.contains(.mark) && NumberWords.fractionMarks[token.key] != nil
      {
        return true
      }
    }
    return false
  }
}
