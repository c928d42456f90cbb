internal import NewsText

/// The word beside a figure that says of what whole it is a part: "an additional 12 people".
struct FigureModifier {
  /// Small letters.
  let word: String
  let range: ByteRange

  /// How many words before and after a figure are looked at.
  private static let reach = 2

  /// Nil where there is none; "more than" is a bound.
  init?(of figure: Figure, in text: ComparedText) {
    let before = text.passages.placesStarting(in: ByteRange(0, figure.range.start + 1), \.range)
    guard let place = before.last, text.passages[place].range.contains(figure.range) else { return nil }
    let words = text.passages[place].words
    let inside = text.words[words].indices.filter { figure.range.contains(text.words[$0].range) }
    guard let first = inside.first, let last = inside.last else { return nil }
    let near = max(words.lowerBound, first - Self.reach)..<min(words.upperBound, last + Self.reach + 1)
    let found = near.first { index in
      WordSet.figureModifiers.contains(text.words[index].key)
        && (index + 1 >= words.upperBound || text.words[index + 1].key != Self.than)
    }
    guard let found else { return nil }
    range = text.words[found].range
    word = text.analysis.article.string(range).lowercased()
  }

  private static let than: WordKey = "than"
}
