internal import English
internal import NewsText

/// Where a figure holds: told by its sentence, else by those around it, else by the dateline.
struct FigurePlaces {
  private let layers: Layers
  private let dateline: Dateline?

  init(layers: Layers, dateline: Dateline?) {
    self.layers = layers
    self.dateline = dateline
  }

  func place(of figure: FoundFigure) -> FigureSetting? {
    if let name = nearestPlace(to: figure.range, inSentence: figure.sentence) {
      return FigureSetting(value: name, origin: .sentence)
    }
    for neighbour in Surroundings.all(of: figure.sentence, in: layers) {
      if let name = nearestPlace(to: figure.range, inSentence: neighbour.sentence) {
        return FigureSetting(value: name, origin: neighbour.origin)
      }
    }
    return dateline.map { FigureSetting(value: $0.place, origin: .dateline) }
  }

  private func nearestPlace(to range: ByteRange, inSentence index: Int) -> String? {
    let tokens = layers.sentences[index].tokens
    let near = layers.entities.window(around: range.end, in: layers.bytes(of: tokens)) { layers.bytes(of: $0.tokens) }
    var best: ByteRange?
    for entity in near where entity.kind == .location && isScene(entity, tokens) {
      let bytes = layers.bytes(of: entity.tokens)
      guard !bytes.overlaps(range) else { continue }
      if let known = best, known.distance(fromFigure: range) <= bytes.distance(fromFigure: range) { continue }
      best = bytes
    }
    return best.map { layers.article.string($0) }
  }

  private static let scenes = WordSet("in at near across outside around inside throughout of on over from the")

  /// A preposition of place stands before the name.
  private func isScene(_ entity: NamedEntity, _ tokens: TokenRange) -> Bool {
    entity.tokens.start > tokens.start && Self.scenes.contains(layers.tokens[Int(entity.tokens.start) - 1].key)
  }
}

extension ByteRange {
  /// What stands after a figure ("at least 50 died in …") is nearer than what stands before it.
  func distance(fromFigure figure: ByteRange) -> Int {
    start >= figure.end ? Int(start - figure.end) : 2 * Int(figure.start - Swift.min(figure.start, end)) + 1
  }
}
