internal import NewsText

/// Numbers that tell anew of what was counted before: "Residents reported 20 deaths; police put ⟦the figure⟧ at eight",
/// "the bridge cost $8 million; the mayor put ⟦the cost⟧ at $5 million".
enum NumberReference {
  /// So many sentences back what was counted may stand.
  private static let reach = 2

  /// The figure, with what it counts taken from one of `earlier`, in text order, where it only refers to it.
  static func resolved(_ figure: FoundFigure, after earlier: [FoundFigure]) -> FoundFigure {
    guard figure.casualty == nil, let counted = figure.counted else { return figure }
    let near = earlier.reversed().prefix { figure.sentence - $0.sentence <= reach }
    let words = counted.utf8.split(separator: UInt8(ascii: " ")).map { WordKey($0) }
    if figure.unit.kind == .none, let head = words.last, SumWords.references.contains(head) {
      return near.first { $0.unit.kind == .count && $0.counted != nil }.map { figure.counting(like: $0) } ?? figure
    }
    guard figure.unit.kind == .currency || figure.unit.kind == .percent, words.count == 1 else { return figure }
    let whole = near.first { $0.unit.kind == figure.unit.kind && isLonger($0.counted, than: words[0]) }
    return whole.map { figure.counting(like: $0) } ?? figure
  }

  /// Whether `counted` opens with `word` and says more: "cost of the bridge".
  private static func isLonger(_ counted: String?, than word: WordKey) -> Bool {
    guard let words = counted?.utf8.split(separator: UInt8(ascii: " ")).map({ WordKey($0) }) else { return false }
    return words.count > 2 && words[0] == word && words[1] == NumeralReader.of
  }
}

extension FoundFigure {
  /// The same number of what `other` counts.
  fileprivate func counting(like other: FoundFigure) -> FoundFigure {
    FoundFigure(
      range: range, sentence: sentence, low: low, high: high, bound: bound, trend: trend,
      unit: unit.kind == .none ? other.unit : unit, counted: other.counted, casualty: other.casualty)
  }
}
