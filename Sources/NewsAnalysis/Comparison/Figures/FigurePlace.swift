internal import NewsText

/// Where a figure holds, as its own sentence names it; what was taken from further off keeps no figures apart.
struct FigurePlace {
  private let words: [WordKey]

  /// Nil where the sentence names no place that things happen in: "at the Meridian" may be a ship or a firm.
  init?(_ figure: Figure, _ reader: FigureScopeReader) {
    self.init(anywhereOf: figure)
    guard figure.trace.placeFrom == .sentence, reader.isScene(words, of: figure) else { return nil }
  }

  /// Also from the sentences around, which in one article tell of one thing after the other; nil where only the
  /// dateline names a place.
  init?(anywhereOf figure: Figure) {
    guard let place = figure.place, figure.trace.placeFrom != .dateline else { return nil }
    let bytes = Array(place.utf8)
    words = WordScanner.words(of: bytes, in: ByteRange(0, bytes.count)).map(\.key)
  }

  /// Whether the two are places beside each other. A country may hold the town, and a name that holds the other's words
  /// may mean the same.
  func isApart(from other: FigurePlace) -> Bool {
    if words.allSatisfy(other.words.contains) || other.words.allSatisfy(words.contains) { return false }
    return isCountry == other.isCountry
  }

  private var isCountry: Bool {
    guard let last = words.last else { return false }
    return Countries.names.contains(last) || words.count > 1 && Countries.tails[last] == words[words.count - 2]
  }
}
