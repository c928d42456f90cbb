internal import NewsText

/// What a figure is a figure of: only figures of one quantity can be set side by side.
enum FigureQuantity: Hashable, Sendable {
  case casualty(Figure.Casualty)
  case magnitude
  /// Anything else that is counted or measured, by its unit and the words for what is counted.
  case counted(MeasuredUnit.Kind, code: String?, words: [WordKey], Measure)

  /// "Prices rose to 70" and "prices rose by 70" tell two things.
  enum Measure: Hashable, Sendable {
    case level, change
  }

  /// Nil where the text does not say enough to compare it with anything.
  init?(_ figure: Figure, _ reader: FigureScopeReader) {
    if reader.isMagnitude(figure), figure.casualty == nil {
      self = .magnitude
    } else if let casualty = figure.casualty {
      guard figure.unit.kind == .count, Self.isWhole(figure) else { return nil }
      self = .casualty(casualty)
    } else {
      let words = Self.words(figure.counted ?? "")
      guard Self.isTelling(words, figure, reader), figure.unit.kind != .duration, figure.unit.kind != .age else {
        return nil
      }
      let measure: Measure = figure.trend != nil && !reader.isLevel(figure) ? .change : .level
      self = .counted(figure.unit.kind, code: figure.unit.code, words: words, measure)
    }
  }

  /// Fewer of one bare noun ("two men") are mostly of many things.
  private static let leastOfBareNoun = 20.0

  /// Whether the words for what is counted, beside the unit, say enough.
  private static func isTelling(_ words: [WordKey], _ figure: Figure, _ reader: FigureScopeReader) -> Bool {
    guard !words.isEmpty else { return false }
    if words.count > 1 { return true }
    switch figure.unit.kind {
    case .currency, .measure: return true
    case .percent, .none: return !reader.isShare(figure)
    case .count:
      let isAnybody = figure.unit.noun.map { ScopeWords.anybody.contains(WordKey($0)) } ?? true
      return !isAnybody && (FigureLikeness.number(figure) ?? 0) >= leastOfBareNoun
    case .duration, .age, .ratio: return false
    }
  }

  /// How it is called in answers.
  func name(_ figure: Figure) -> String {
    switch self {
    case .casualty(let casualty): ScopeWords.casualties[casualty] ?? casualty.rawValue
    case .magnitude: "magnitude"
    case .counted: figure.counted ?? ""
    }
  }

  private static func isWhole(_ figure: Figure) -> Bool {
    [figure.low, figure.high].allSatisfy { $0.map { $0.rounded() == $0 } ?? true }
  }

  /// The stems of the telling words, in rising order.
  private static func words(_ counted: String) -> [WordKey] {
    let bytes = Array(counted.utf8)
    return WordScanner.words(of: bytes, in: ByteRange(0, bytes.count))
      .filter { !WordSet.functionWords.contains($0.key) }
      .map { Stem.key(of: $0, in: bytes) }.sorted { $0.hash < $1.hash }
  }
}
