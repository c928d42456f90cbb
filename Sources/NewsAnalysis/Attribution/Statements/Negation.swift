internal import English
internal import NewsText

/// Tells whether an attribution itself is denied: "did not say that", "made no suggestion that".
struct Negation {
  private let layers: Layers

  init(_ layers: Layers) {
    self.layers = layers
  }

  /// Origin: written for Copydesk. Licence: that of the project.
  private static let words = WordSet("not n't never no neither nor without cannot")

  func denies(_ statement: Statement) -> Bool {
    guard let cue = statement.cue else { return false }
    return cue.indices.contains { Self.words.contains(layers.tokens[$0].key) }
  }
}
