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
    let dateline = Dateline(of: layers)
    let days = FigureDays(layers: layers, dates: dates, dateline: dateline)
    let places = FigurePlaces(layers: layers, dateline: dateline, figures: found)
    let holders = QuotationHolders(found.map(\.range), in: attribution.quotations)
    var voices = FigureVoices(layers: layers, attribution: attribution)
    var figures: [Figure] = []
    var repeats = RepeatedFigures(layers: layers)
    for (index, one) in found.enumerated() {
      let voice = voices.voice(of: one, in: holders.innermost[index], &trees)
      let figure = one.figure(voice, asOf: days.day(of: one), place: places.place(of: one))
      figures.append(repeats.linked(figure, sentence: one.sentence))
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
