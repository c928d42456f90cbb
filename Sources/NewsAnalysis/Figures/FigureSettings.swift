internal import English
internal import NewsText

/// Where and as of when a figure holds: told by its sentence, else by what stands before it.
struct FigureSettings {
  private let layers: Layers
  private let dates: [DateExpression]
  private let publication: String?

  init(layers: Layers, dates: [DateExpression]) {
    self.layers = layers
    self.dates = dates
    publication = layers.article.date?.description
  }

  /// The nearest day, month or year that the figure's sentence names for it; else the publication date. A date that
  /// opens or closes a stretch of time ("since Saturday") is none.
  func date(of figure: FoundFigure) -> String? {
    let tokens = layers.sentences[figure.sentence].tokens
    let sentence = layers.bytes(of: tokens)
    var best: DateExpression?
    var bestDistance = Int.max
    for date in dates[firstDate(endingAfter: sentence.start)...] {
      guard date.range.start < sentence.end else { break }
      guard date.kind == .date || date.kind == .time, Self.isCalendar(date.value), isMoment(date, tokens) else {
        continue
      }
      let distance = Self.distance(date.range, figure.range)
      if distance < bestDistance, isNear(date.range, figure.range, sentence) {
        best = date
        bestDistance = distance
      }
    }
    return best?.value.map { String($0.prefix { $0 != "T" }) } ?? publication
  }

  private static let stretches = WordSet("since until till from by before after")

  private func isMoment(_ date: DateExpression, _ tokens: TokenRange) -> Bool {
    guard let first = tokens.indices.first(where: { layers.tokens[$0].range.start >= date.range.start }),
      first > Int(tokens.start)
    else {
      return true
    }
    return !Self.stretches.contains(layers.tokens[first - 1].key)
  }

  /// After the figure, shortly before it, or at the start of its sentence.
  private func isNear(_ date: ByteRange, _ figure: ByteRange, _ sentence: ByteRange) -> Bool {
    date.start >= figure.end || date.end + 40 >= figure.start || date.start <= sentence.start + 4
  }

  private func firstDate(endingAfter offset: UInt32) -> Int {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The nearest place that something happens "in" or "at" in the figure's sentence, else in the two before it.
  func place(of figure: FoundFigure) -> String? {
    for sentence in stride(from: figure.sentence, through: max(0, figure.sentence - 2), by: -1) {
      if let name = nearestPlace(to: figure.range, inSentence: sentence) { return name }
    }
    return nil
  }

  private func nearestPlace(to range: ByteRange, inSentence index: Int) -> String? {
    let tokens = layers.sentences[index].tokens
    var best: ByteRange?
    var bestDistance = Int.max
    for entity in layers.entities[firstEntity(endingAfter: tokens.start)...] {
      guard entity.tokens.start < tokens.end else { break }
      guard entity.kind == .location, isScene(entity, tokens) else { continue }
      let bytes = layers.bytes(of: entity.tokens)
      guard !bytes.overlaps(range) else { continue }
      let distance = Self.distance(bytes, range)
      if distance < bestDistance {
        best = bytes
        bestDistance = distance
      }
    }
    return best.map { layers.article.string($0) }
  }

  private static let scenes = WordSet("in at near across outside around inside throughout of on over from the")

  /// A preposition of place stands before the name.
  private func isScene(_ entity: NamedEntity, _ tokens: TokenRange) -> Bool {
    entity.tokens.start > tokens.start && Self.scenes.contains(layers.tokens[Int(entity.tokens.start) - 1].key)
  }

  private func firstEntity(endingAfter token: UInt32) -> Int {
    var low = 0
    var high = layers.entities.count
    while low < high {
      let middle = (low + high) / 2
      if layers.entities[middle].tokens.end <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What stands after a figure ("at least 50 died in …") is nearer than what stands before it.
  private static func distance(_ other: ByteRange, _ figure: ByteRange) -> Int {
    other.start >= figure.end ? Int(other.start - figure.end) : 2 * Int(figure.start - min(figure.start, other.end)) + 1
  }

  private static func isCalendar(_ value: String?) -> Bool {
    guard let value, value.utf8.count >= 4 else { return false }
    return value.utf8.prefix(4).allSatisfy { $0 &- 0x30 < 10 }
  }
}
