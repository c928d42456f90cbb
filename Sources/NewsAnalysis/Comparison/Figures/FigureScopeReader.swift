internal import NewsText

/// Reads from the words around a figure which event it belongs to.
struct FigureScopeReader {
  private struct NamedTime {
    /// The index of its word in the sentence.
    let word: Int
    let era: FigureEra
  }

  private let text: [UInt8]
  private let sentences: [ByteRange]
  private let days: EventDayReader
  private var eventTimes: [FigureEra] = []

  /// The article tells in its first sentences when its event was.
  private static let leadSentences = 3
  /// How near "since" must follow a figure to make it a total.
  private static let cumulativeReach = 6

  init(_ analysis: Analysis) {
    text = analysis.article.text
    sentences = analysis.sentences
    days = EventDayReader(analysis)
    let heads = sentences.prefix(Self.leadSentences) + analysis.article.layout.furniture.map(\.range)
    eventTimes = heads.flatMap { times(in: words(of: $0)).map(\.era) }
    if let date = analysis.article.date { eventTimes.append(FigureEra(month: date.month, year: date.year)) }
  }

  func scope(of figure: Figure) -> FigureScope {
    guard let index = sentence(of: figure.range) else { return .event(nil) }
    let words = words(of: sentences[index])
    let place = words.firstIndex { $0.range.start >= figure.range.start } ?? 0
    if isCumulative(words, after: figure) { return .cumulative }
    var named = nearest(to: place, times(in: words))
    if named == nil, index > 0, words.first.map({ ScopeWords.continuing.contains($0.key) }) == true {
      named = times(in: self.words(of: sentences[index - 1])).last?.era
    }
    guard let era = named, !eventTimes.contains(where: { $0.mayBe(era) }) else {
      return .event(days.day(in: sentences[index]))
    }
    return .other(era)
  }

  /// Whether the words near the figure say what a bare number measures.
  func isMagnitude(_ figure: Figure) -> Bool {
    guard figure.unit.kind == .none || figure.unit.kind == .count, let index = sentence(of: figure.range) else {
      return false
    }
    let words = words(of: sentences[index])
    let place = words.firstIndex { $0.range.start >= figure.range.start } ?? 0
    return words[max(0, place - 6)..<min(words.count, place + 3)].contains { ScopeWords.magnitude.contains($0.key) }
  }

  /// Whether the value is one that something rose or fell to.
  func isLevel(_ figure: Figure) -> Bool {
    wordsBefore(figure).last.map { ScopeWords.levels.contains($0.key) } ?? false
  }

  /// "40 percent of voters": a share of several that the same words may tell.
  func isShare(_ figure: Figure) -> Bool {
    guard let index = sentence(of: figure.range) else { return false }
    return FigureWindow.behind(figure.range, in: sentences[index], of: text).first?.key == Self.of
  }

  private static let of: WordKey = "of"
  private static let tollReach = 8

  /// Whether the words before the figure tell the toll as it stands: "the number of dead has risen to 24".
  func isToll(_ figure: Figure) -> Bool {
    figure.trend != nil || wordsBefore(figure).suffix(Self.tollReach).contains { ScopeWords.tolls.contains($0.key) }
  }

  /// Whether it tells a part of what another figure tells.
  func part(_ figure: Figure) -> FigurePart {
    sentence(of: figure.range).map { FigurePart(figure.range, in: sentences[$0], of: text) } ?? .none
  }

  private static let the: WordKey = "the"

  /// Whether the figure's sentence says "in" or the like before `place`, and does not make it an owner.
  func isScene(_ place: [WordKey], of figure: Figure) -> Bool {
    guard let index = sentence(of: figure.range), !place.isEmpty else { return false }
    let words = words(of: sentences[index])
    let keys = words.map(\.key)
    return keys.indices.contains { start in
      guard start > 0, keys[start...].starts(with: place) else { return false }
      let before = keys[start - 1] == Self.the && start > 1 ? keys[start - 2] : keys[start - 1]
      return ScopeWords.scenes.contains(before)
    }
  }

  private func wordsBefore(_ figure: Figure) -> [ComparedWord] {
    guard let index = sentence(of: figure.range) else { return [] }
    return FigureWindow.before(figure.range, in: sentences[index], of: text)
  }

  /// The index of the sentence that holds `range`.
  func sentence(of range: ByteRange) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].overlaps(range) ? low : nil
  }

  private func words(of range: ByteRange) -> [ComparedWord] {
    WordScanner.words(of: text, in: range)
  }

  private func isCumulative(_ words: [ComparedWord], after figure: Figure) -> Bool {
    words.drop { $0.range.start < figure.range.end }.prefix(Self.cumulativeReach).contains {
      ScopeWords.cumulative.contains($0.key)
    }
  }

  /// Months and years, each with the other where they stand together.
  private func times(in words: [ComparedWord]) -> [NamedTime] {
    var times: [NamedTime] = []
    for (index, word) in words.enumerated() {
      let written = String(decoding: text[word.range.indices], as: UTF8.self)
      if let month = ScopeWords.months[written] {
        times.append(NamedTime(word: index, era: FigureEra(month: month, year: nil)))
      } else if let year = Self.year(written) {
        if let last = times.last, last.era.year == nil, index - last.word <= 2 {
          times[times.count - 1] = NamedTime(word: index, era: FigureEra(month: last.era.month, year: year))
        } else {
          times.append(NamedTime(word: index, era: FigureEra(month: nil, year: year)))
        }
      }
    }
    return times
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900..<2100).contains(year) else { return nil }
    return year
  }

  /// The time that stands nearest, one that follows before one that stands as near in front.
  private func nearest(to place: Int, _ times: [NamedTime]) -> FigureEra? {
    let following = times.first { $0.word > place }
    let preceding = times.last { $0.word < place }
    guard let following, let preceding else { return (following ?? preceding)?.era }
    return following.word - place <= place - preceding.word + 4 ? following.era : preceding.era
  }
}
