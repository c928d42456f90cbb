internal import English
internal import NewsText

/// The words before the dash that opens a report: `ORSK, Feb. 8 (Agency) — `.
struct Dateline {
  /// The place, its first letters capital: "Orsk".
  let place: String
  /// From the place to the dash.
  let range: ByteRange
  /// The index of the token behind the dash.
  let end: Int

  private static let longest = 16
  private static let mostPlaceWords = 4
  private static let ends = WordSet("( ,")
  /// What opens a text in capitals and is no place.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let labels = WordSet(
    """
    abstract advertisement alert analysis breaking correction editorial exclusive explainer factbox interview just live
    news note obituary opinion photo photos podcast profile report review sponsored updated update video watch wrapup
    """)

  /// Nil where the article opens otherwise.
  init?(of layers: Layers) {
    guard let first = layers.sentences.first else { return nil }
    let tokens = layers.tokens[first.tokens.indices].prefix(Self.longest)
    guard let dash = tokens.firstIndex(where: { Dashes.words.contains($0.key) && $0.shape.contains(.spaceBefore) })
    else { return nil }
    let words = tokens[..<dash].prefix { !Self.ends.contains($0.key) && !$0.shape.contains(.hasDigit) }
    guard let opening = words.first, let last = words.last, words.count <= Self.mostPlaceWords,
      words.allSatisfy({ $0.shape.contains(.capitalized) || $0.shape.contains(.mark) })
    else { return nil }
    let isName = layers.entities.first.map { $0.kind == .location && $0.tokens.start == first.tokens.start } ?? false
    let isLoud = opening.shape.contains(.allCapitals) && !Self.labels.contains(opening.key)
    guard isName || isLoud else { return nil }
    place = Self.capitalised(layers.article.string(opening.range.union(last.range)))
    range = opening.range.union(tokens[dash].range)
    end = dash + 1
  }

  /// "NEW ORSK" as "New Orsk".
  private static func capitalised(_ name: String) -> String {
    guard name.allSatisfy({ !$0.isLowercase }) else { return name }
    var isStart = true
    return String(
      name.map { letter in
        defer { isStart = !letter.isLetter }
        return isStart ? letter : Character(letter.lowercased())
      })
  }
}
