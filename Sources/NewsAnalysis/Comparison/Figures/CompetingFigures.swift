internal import NewsText

/// Decides which figures of one article, beside the first of their quantity, tell the same anew under another number:
/// what another source says, and a toll that was told again.
struct CompetingFigures {
  let analysis: Analysis
  let reader: FigureScopeReader

  /// Whether `figure` stands against `first`, which the article tells of the same quantity, place and event.
  func isOneOf(_ figure: Figure, _ first: Figure) -> Bool {
    guard reader.part(figure) == .none, reader.part(first) != .part, countsTheSame(figure, first) else { return false }
    let isToll = reader.isToll(figure)
    guard isToll || isSameDay(figure, first), !isElsewhere(figure, first) else { return false }
    return isToll && figure.casualty != nil || voice(figure) != voice(first)
  }

  /// Nobody's claim is a voice of its own; so is the article's.
  private func voice(_ figure: Figure) -> Int {
    figure.saidBy ?? (figure.trace.claim != nil ? -2 : -1)
  }

  /// "12 people", "12 dead", "12 miners": a kind of people stands beside the same kind or all.
  private func countsTheSame(_ figure: Figure, _ first: Figure) -> Bool {
    guard figure.casualty != nil, let noun = kind(figure), let other = kind(first) else { return true }
    return noun == other
  }

  private func kind(_ figure: Figure) -> String? {
    figure.unit.noun.flatMap { noun in
      let isAnybody = ScopeWords.anybody.contains(WordKey(noun)) || CasualtyWords.nouns[WordKey(noun)] != nil
      return isAnybody || CasualtyWords.lives.contains(WordKey(noun)) ? nil : noun
    }
  }

  /// Whether a sentence names a place beside the one that the other figure is of.
  private func isElsewhere(_ figure: Figure, _ first: Figure) -> Bool {
    guard FigurePlace(figure, reader) != nil || FigurePlace(first, reader) != nil,
      let place = FigurePlace(anywhereOf: figure),
      let other = FigurePlace(anywhereOf: first)
    else { return false }
    return place.isApart(from: other)
  }

  /// Days that both sentences name must be one.
  private func isSameDay(_ a: Figure, _ b: Figure) -> Bool {
    guard a.trace.asOfFrom == .sentence, b.trace.asOfFrom == .sentence else { return true }
    return a.asOf == b.asOf
  }
}
