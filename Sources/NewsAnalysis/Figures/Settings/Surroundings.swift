internal import English

/// The sentences around a figure's own, nearest first.
struct Surroundings {
  /// A sentence, with what it is to the figure's.
  struct Neighbour {
    let sentence: Int
    let origin: FigureTrace.Origin
  }

  private static let mostBefore = 4
  private static let mostAfter = 2
  /// How far sentences of other paragraphs still belong to what is told.
  private static let mostElsewhere = 2

  /// Those of the same paragraph that stand before the figure's.
  static func before(_ sentence: Int, in layers: Layers) -> [Neighbour] {
    let paragraph = layers.sentences[sentence].paragraph
    return stride(from: sentence - 1, through: max(0, sentence - mostBefore), by: -1)
      .prefix { layers.sentences[$0].paragraph == paragraph }
      .map { Neighbour(sentence: $0, origin: .paragraph) }
  }

  /// Those of the same paragraph, before and then behind, and the two before of another.
  static func all(of sentence: Int, in layers: Layers) -> [Neighbour] {
    let paragraph = layers.sentences[sentence].paragraph
    let after = (sentence + 1..<layers.sentences.count).prefix(mostAfter)
      .prefix { layers.sentences[$0].paragraph == paragraph }
    let elsewhere = stride(from: sentence - 1, through: max(0, sentence - mostElsewhere), by: -1)
      .filter { layers.sentences[$0].paragraph != paragraph }
    return before(sentence, in: layers) + after.map { Neighbour(sentence: $0, origin: .paragraph) }
      + elsewhere.map { Neighbour(sentence: $0, origin: .before) }
  }
}
