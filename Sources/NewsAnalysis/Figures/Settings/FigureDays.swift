internal import English
internal import NewsText

/// As of when a figure holds: told by its sentence, else by those before it in the paragraph, else by the dateline,
/// else by the day of publication.
struct FigureDays {
  private let layers: Layers
  private let dates: [DateExpression]
  private let dateline: ByteRange?
  /// When the article was written.
  private let written: FigureSetting?

  init(layers: Layers, dates: [DateExpression], dateline: Dateline?) {
    self.layers = layers
    self.dates = dates
    self.dateline = dateline?.range
    let head = dateline.flatMap { line in
      dates.first { line.range.contains($0.range) && $0.isDay }?.day.map { FigureSetting(value: $0, origin: .dateline) }
    }
    written = head ?? layers.article.date.map { FigureSetting(value: $0.description, origin: .publication) }
  }

  /// The nearest day, month or year that the figure's sentence names for it; else the nearest day that its paragraph
  /// named before. A date that opens or closes a stretch of time ("since Saturday") is none.
  func day(of figure: FoundFigure) -> FigureSetting? {
    if let day = nearestDate(to: figure) { return FigureSetting(value: day, origin: .sentence) }
    for neighbour in Surroundings.before(figure.sentence, in: layers) {
      if let day = lastDay(ofSentence: neighbour.sentence) {
        return FigureSetting(value: day, origin: neighbour.origin)
      }
    }
    return written
  }

  private func nearestDate(to figure: FoundFigure) -> String? {
    let tokens = layers.sentences[figure.sentence].tokens
    let sentence = layers.bytes(of: tokens)
    let near = moments(tokens, around: figure.range.end).filter { isNear($0.range, figure.range, sentence) }
    return near.min { a, b in
      (a.range.distance(fromFigure: figure.range), a.range.start)
        < (b.range.distance(fromFigure: figure.range), b.range.start)
    }?.day
  }

  private static let newsDays = 31

  /// The last day that the sentence names, not long before the article was written: other days are background.
  private func lastDay(ofSentence index: Int) -> String? {
    let tokens = layers.sentences[index].tokens
    let days = moments(tokens, around: layers.bytes(of: tokens).end).filter { $0.isDay }
    guard let day = days.last?.day else { return nil }
    guard let publication = layers.article.date else { return day }
    guard let date = CalendarDate(iso: day) else { return nil }
    return (0...Self.newsDays).contains(publication.ordinal - date.ordinal) ? day : nil
  }

  /// The calendar dates among `tokens` that are moments, nearest to `offset`.
  private func moments(_ tokens: TokenRange, around offset: UInt32) -> [DateExpression] {
    dates.window(around: offset, in: layers.bytes(of: tokens)) { $0.range }
      .filter { $0.day != nil && !isInDateline($0) && isMoment($0, tokens) }
  }

  private func isInDateline(_ date: DateExpression) -> Bool {
    dateline?.contains(date.range) ?? false
  }

  private static let stretches = WordSet("since until till from before after")

  private func isMoment(_ date: DateExpression, _ tokens: TokenRange) -> Bool {
    guard !isName(date, tokens) else { return false }
    let first = layers.tokens.firstPlace(endingAfter: date.range.start) { $0.range }
    guard first > Int(tokens.start) else { return true }
    let link = layers.tokens[first - 1].key
    return link == Word.by ? isPast(date) : !Self.stretches.contains(link)
  }

  /// "By Thursday the toll had risen": a day that was over when the article was written.
  private func isPast(_ date: DateExpression) -> Bool {
    guard let publication = layers.article.date, date.isDay, let day = date.day.flatMap({ CalendarDate(iso: $0) })
    else { return false }
    return day.ordinal <= publication.ordinal
  }

  private static let counts = WordSet("toll count tally figure figures number total estimate")

  /// "Tuesday's blast": the day that something is called by says when it was, not as of when its toll holds.
  private func isName(_ date: DateExpression, _ tokens: TokenRange) -> Bool {
    let next = layers.tokens.firstPlace(endingAfter: date.range.end) { $0.range }
    guard next + 1 < Int(tokens.end), Self.possessives.contains(layers.tokens[next].key) else { return false }
    return !Self.counts.contains(layers.tokens[next + 1].key)
  }

  private static let possessives = WordSet("'s ’s '")

  /// After the figure, shortly before it, or at the start of its sentence.
  private func isNear(_ date: ByteRange, _ figure: ByteRange, _ sentence: ByteRange) -> Bool {
    date.start >= figure.end || date.end + 40 >= figure.start || date.start <= sentence.start + 4
  }
}

extension DateExpression {
  /// The day, month or year, without the time of day; nil for lengths of time and what no calendar has.
  fileprivate var day: String? {
    guard kind == .date || kind == .time, let value, value.utf8.count >= 4,
      value.utf8.prefix(4).allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return String(value.prefix { $0 != "T" })
  }

  /// Whether it names a day, not only a month or a year.
  fileprivate var isDay: Bool { day?.utf8.count == 10 }
}
