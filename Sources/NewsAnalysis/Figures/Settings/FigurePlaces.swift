internal import English
internal import NewsText

/// Where a figure holds: told by its sentence, else by those around it, else by the dateline.
struct FigurePlaces {
  private let layers: Layers
  private let dateline: Dateline?
  /// The figures that tell a part of another, in text order.
  private let parts: [ByteRange]

  init(layers: Layers, dateline: Dateline?, figures: [FoundFigure]) {
    self.layers = layers
    self.dateline = dateline
    parts = figures.filter { figure in
      let sentence = layers.bytes(of: layers.sentences[figure.sentence].tokens)
      return FigurePart(figure.range, in: sentence, of: layers.article.text) == .part
    }.map(\.range)
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
      guard !bytes.overlaps(range), !isOfPart(bytes, behind: range) else { continue }
      if let known = best, known.distance(fromFigure: range) <= bytes.distance(fromFigure: range) { continue }
      best = bytes
    }
    return best.map { layers.article.string($0) }
  }

  /// "15 were killed, 9 of them in Homs": whether a part of what the figure at `range` tells stands before the place.
  private func isOfPart(_ place: ByteRange, behind range: ByteRange) -> Bool {
    guard place.start >= range.end else { return false }
    let next = parts.firstPlace(endingAfter: range.end) { $0 }
    return next < parts.count && parts[next].end <= place.start
  }

  private static let scenes = WordSet("in at near across outside around inside throughout of on over from")
  private static let the: WordKey = "the"
  /// "in Homs province": nouns that leave a place a place.
  private static let regions = WordSet(
    """
    province region district city town village county state island islands valley area suburb neighborhood neighbourhood
    port peninsula strip coast governorate prefecture canton camp
    """)

  /// A preposition of place stands before the name, and behind it no noun that it only describes: "the Meridian store".
  private func isScene(_ entity: NamedEntity, _ tokens: TokenRange) -> Bool {
    var before = Int(entity.tokens.start) - 1
    if before > Int(tokens.start), layers.tokens[before].key == Self.the { before -= 1 }
    guard before >= Int(tokens.start), Self.scenes.contains(layers.tokens[before].key) else { return false }
    let next = Int(entity.tokens.end)
    guard next < Int(tokens.end), layers.tags[next] == .noun || layers.tags[next] == .properNoun else { return true }
    return Self.regions.contains(layers.tokens[next].key)
  }
}

extension ByteRange {
  /// What stands after a figure ("at least 50 died in …") is nearer than what stands before it.
  func distance(fromFigure figure: ByteRange) -> Int {
    start >= figure.end ? Int(start - figure.end) : 2 * Int(figure.start - Swift.min(figure.start, end)) + 1
  }
}
