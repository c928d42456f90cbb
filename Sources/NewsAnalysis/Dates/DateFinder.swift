internal import English
internal import NewsText

/// Finds dates, times, lengths of time and repetitions, as TIMEX3 (ISO-TimeML) tells them.
enum DateFinder {
  /// In text order, without overlaps.
  static func dates(in layers: Layers) -> [DateExpression] {
    var context = DateContext(publication: layers.article.date, isHistory: History.isTold(in: layers))
    let reader = PieceReader(layers)
    var pieces: [Piece] = []
    var dates: [DateExpression] = []
    for sentence in layers.sentences where hasDateWord(layers, sentence.tokens) {
      reader.read(sentence.tokens, into: &pieces)
      var matcher = DateReader(pieces: pieces, context: context)
      for match in matcher.matches() {
        dates.append(
          DateExpression(
            range: pieces[match.start].range.union(pieces[match.end - 1].range), kind: match.kind, value: match.value,
            modifier: match.modifier))
      }
      context = matcher.context
    }
    return dates
  }

  private static func hasDateWord(_ layers: Layers, _ tokens: TokenRange) -> Bool {
    tokens.indices.contains { index in
      let token = layers.tokens[index]
      return token.shape.contains(.hasDigit) || DateTriggers.words.contains(token.key)
    }
  }
}
