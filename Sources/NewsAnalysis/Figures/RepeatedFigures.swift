internal import English
internal import NewsText

/// Links a figure to the first one in the article that tells the same: "the toll told again further down".
struct RepeatedFigures {
  private struct Key: Hashable {
    let low: Double?
    let high: Double?
    /// Nil for tolls: "the 12 dead" are the "at least 12" told of before.
    let bound: Figure.Bound?
    let trend: Figure.Trend?
    let kind: MeasuredUnit.Kind
    let code: String?
    let per: [MeasuredUnit]
    let casualty: Figure.Casualty?
  }
  /// A figure that stands for all that repeat it.
  private struct First {
    let index: Int
    let sentence: Int
  }
  private let layers: Layers
  private var first: [Key: [First]] = [:]
  private var figures: [Figure] = []

  init(layers: Layers) {
    self.layers = layers
  }

  /// So many figures of one value are looked at, so that a table of equal numbers costs no more than others.
  private static let mostCompared = 16

  /// The figure, with `sameAs` and its reason where an earlier one tells the same.
  mutating func linked(_ figure: Figure, sentence: Int) -> Figure {
    let index = figures.count
    figures.append(figure)
    guard let key = key(of: figure) else { return figure }
    for earlier in (first[key] ?? []).prefix(Self.mostCompared) {
      if let likeness = likeness(earlier, figure, sentence) { return figure.repeating(earlier.index, likeness) }
    }
    first[key, default: []].append(First(index: index, sentence: sentence))
    return figure
  }

  /// Only tolls and numbers that are not small can be recognised by their value.
  private func key(of figure: Figure) -> Key? {
    let value = figure.low ?? figure.high ?? 0
    let fate = fate(of: figure)
    guard fate != nil || abs(value) >= 100 || value != value.rounded() else { return nil }
    guard figure.bound != .vague else { return nil }
    if let fate {
      let number = figure.bound == .between ? figure.high : figure.low ?? figure.high
      return Key(
        low: figure.low ?? figure.high, high: number, bound: nil, trend: nil, kind: .count, code: nil,
        per: figure.unit.per, casualty: fate)
    }
    return Key(
      low: figure.low, high: figure.high, bound: figure.bound, trend: figure.trend, kind: figure.unit.kind,
      code: figure.unit.code, per: figure.unit.per, casualty: nil)
  }

  private static let victims = WordSet("victim body corpse")

  /// What happened to those that are counted; "the 12 victims" are those killed.
  private func fate(of figure: Figure) -> Figure.Casualty? {
    figure.casualty ?? (figure.unit.noun.map { Self.victims.contains(WordKey($0)) } == true ? .killed : nil)
  }

  private static let anybody = WordSet("person people human victim individual body corpse life death fatality dead")

  private func likeness(_ earlier: First, _ figure: Figure, _ sentence: Int) -> FigureTrace.Likeness? {
    let other = figures[earlier.index]
    guard isSamePlace(other, figure), isSameDay(other, figure, sentence), !isOfOthers(figure, sentence) else {
      return nil
    }
    let nouns = [other.unit.noun, figure.unit.noun].compactMap { $0 }
    if fate(of: figure) != nil {
      let told = nouns.filter { !Self.anybody.contains(WordKey($0)) }
      return Set(told).count <= 1 ? .fate : nil
    }
    if nouns.count == 2 { return nouns[0] == nouns[1] ? .thing : nil }
    if let counted = figure.counted, let before = other.counted, counted != before { return nil }
    return shareWords(earlier.sentence, other.range, sentence, figure.range) ? .words : nil
  }

  /// Places that were only taken from the dateline say nothing of the figure.
  private func isSamePlace(_ earlier: Figure, _ later: Figure) -> Bool {
    guard let place = later.place, let other = earlier.place, later.trace.placeFrom != .dateline,
      earlier.trace.placeFrom != .dateline
    else { return true }
    return place == other
  }

  /// "12 died on Monday", "12 died on Tuesday" are two; a toll told of a later day goes on.
  private func isSameDay(_ earlier: Figure, _ later: Figure, _ sentence: Int) -> Bool {
    guard let day = later.asOf, let other = earlier.asOf, later.trace.asOfFrom == .sentence,
      earlier.trace.asOfFrom == .sentence, day.utf8.count == other.utf8.count
    else { return true }
    return day == other || isToll(later, sentence)
  }

  private static let tollReach = 12

  /// Whether a word near the figure tells a toll as it stands.
  private func isToll(_ figure: Figure, _ sentence: Int) -> Bool {
    let tokens = layers.sentences[sentence].tokens
    let first = layers.tokens.firstPlace(endingAfter: figure.range.start) { $0.range }
    let near = max(Int(tokens.start), first - Self.tollReach)..<min(Int(tokens.end), first + Self.tollReach)
    return near.contains { Self.tolls.contains(layers.tokens[$0].key) }
  }

  private static let tolls = WordSet("toll number count total stood stands remained remains dead victims")

  private static let others = WordSet("another separate second third elsewhere other others")
  private static let openingWords = 5

  /// "Another blast killed 12": whether the sentence opens with another event, or the figure counts others.
  private func isOfOthers(_ figure: Figure, _ sentence: Int) -> Bool {
    let tokens = layers.sentences[sentence].tokens
    if tokens.indices.prefix(Self.openingWords).contains(where: { Self.others.contains(layers.tokens[$0].key) }) {
      return true
    }
    return FigurePart(figure.range, in: layers.bytes(of: tokens), of: layers.article.text) == .rest
  }

  /// Whether a noun of one stands near the other, there perhaps taken for another kind of word.
  private func shareWords(_ sentence: Int, _ range: ByteRange, _ other: Int, _ otherRange: ByteRange) -> Bool {
    let (near, nearOther) = (tokens(near: range, sentence), tokens(near: otherRange, other))
    return near.contains { token in
      nearOther.contains {
        layers.lemmas[$0] == layers.lemmas[token] && (layers.tags[$0] == .noun || layers.tags[token] == .noun)
      }
    }
  }

  private static let reach = 6

  /// The content words around a figure that may say what it is a figure of; neither its own nor those of time.
  private func tokens(near range: ByteRange, _ sentence: Int) -> [Int] {
    let tokens = layers.sentences[sentence].tokens
    let first = layers.tokens.firstPlace(endingAfter: range.start) { $0.range }
    let end = layers.tokens.firstPlace(endingAfter: range.end) { $0.range }
    let before = max(Int(tokens.start), first - Self.reach)..<max(Int(tokens.start), first)
    let after = min(end, Int(tokens.end))..<min(end + Self.reach, Int(tokens.end))
    return (Array(before) + Array(after)).filter { isContent($0) }
  }

  private func isContent(_ token: Int) -> Bool {
    switch layers.tags[token] {
    case .noun, .adjective, .verb: DateWords.units[layers.tokens[token].key] == nil
    default: false
    }
  }
}

extension Figure {
  fileprivate func repeating(_ index: Int, _ likeness: FigureTrace.Likeness) -> Figure {
    Figure(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: quotation, saidBy: saidBy, asOf: asOf, place: place, sameAs: index, trace: trace.repeating(likeness))
  }
}
