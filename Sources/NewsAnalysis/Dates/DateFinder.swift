internal import English
internal import NewsText

/// Finds dates, times, lengths of time and repetitions, as TIMEX3 (ISO-TimeML) tells them.
enum DateFinder {
  /// In text order, without overlaps.
  static func dates(in layers: Layers) -> [DateExpression] {
    var context = DateContext(publication: layers.article.date, isHistory: History.isTold(in: layers))
    let reader = PieceReader(layers)
    let dateline = Dateline(of: layers)?.range.end ?? 0
    var pieces: [Piece] = []
    var dates: [DateExpression] = []
    for sentence in layers.sentences where hasDateWord(layers, sentence.tokens) {
      reader.read(sentence.tokens, into: &pieces)
      let isName = nameMarks(layers, sentence.tokens, pieces)
      let opening = pieces.prefix { $0.range.start < dateline }.count
      var matcher = DateReader(
        pieces: pieces, context: context, forms: layers.fineTags, opening: opening, isName: isName)
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

  /// Marks the pieces of names that open with a word of the calendar and have another behind it; empty where there is
  /// none.
  private static func nameMarks(_ layers: Layers, _ sentence: TokenRange, _ pieces: [Piece]) -> [Bool] {
    let first = layers.entities.firstPlace(endingAfter: layers.bytes(of: sentence).start) {
      layers.bytes(of: $0.tokens)
    }
    let names = layers.entities[first...].prefix { $0.tokens.start < sentence.end }
      .filter { isCalendarName($0, layers) }
    guard !names.isEmpty else { return [] }
    return pieces.map { piece in names.contains { $0.tokens.contains(Int(piece.token)) } }
  }

  private static func isCalendarName(_ entity: NamedEntity, _ layers: Layers) -> Bool {
    guard entity.tokens.count > 1, DateTriggers.words.contains(layers.tokens[Int(entity.tokens.start)].key) else {
      return false
    }
    let others = layers.tokens[entity.tokens.indices].dropFirst()
    return !others.contains { $0.shape.contains(.hasDigit) || DateTriggers.words.contains($0.key) }
  }

  private static func hasDateWord(_ layers: Layers, _ tokens: TokenRange) -> Bool {
    tokens.indices.contains { index in
      let token = layers.tokens[index]
      return token.shape.contains(.hasDigit) || DateTriggers.words.contains(token.key)
    }
  }
}
