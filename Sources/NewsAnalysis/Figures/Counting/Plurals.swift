internal import NewsText

/// Tells nouns in the singular from those in the plural.
enum Plurals {
  private static let both = WordSet(
    """
    people police staff personnel crew team youth cattle sheep fish deer aircraft spacecraft hovercraft series species
    percent cent troops infantry cavalry clergy public press mass worth others dead wounded injured missing other
    """)

  /// Whether `piece` is the singular of a noun that has a plural of its own.
  static func isSingular(_ piece: Piece, _ text: [UInt8]) -> Bool {
    guard !both.contains(piece.key) else { return false }
    let bytes = text[piece.range.indices]
    return bytes.last != UInt8(ascii: "s") && WordKey(Singular.of(bytes).utf8) == piece.key
  }

  private static let irregular = WordSet("people men women children")

  /// Whether `piece` is a plural.
  static func isPlural(_ piece: Piece, _ text: [UInt8]) -> Bool {
    if irregular.contains(piece.key) { return true }
    let bytes = text[piece.range.indices]
    return bytes.last == UInt8(ascii: "s") && WordKey(Singular.of(bytes).utf8) != piece.key
  }
}
