internal import NewsText

/// Reads on which day of the week the event of an article was.
struct EventDayReader {
  private struct NamedDay {
    let range: ByteRange
    let day: EventDay
  }

  private let text: [UInt8]
  private let days: [NamedDay]
  /// The day that the article calls its event by, near its start; nil where it does not.
  private let dayInName: EventDay?

  private static let leadSentences = 5
  /// "said on Monday" tells when somebody spoke.
  private static let nearestCue = 12

  init(_ analysis: Analysis) {
    let text = analysis.article.text
    let cues = analysis.quotations.flatMap(\.cue).sorted()
    days = analysis.dates.compactMap { date -> NamedDay? in
      guard date.kind == .date, let weekday = Self.weekday(date), !Self.isBeside(date.range, cues) else { return nil }
      let day = EventDay(weekday: weekday, isInName: Self.isInName(date.range, in: text))
      return NamedDay(range: date.range, day: day)
    }.sorted { $0.range < $1.range }
    self.text = text
    let lead = analysis.sentences.prefix(Self.leadSentences).last?.end ?? 0
    dayInName = days.first { $0.day.isInName && $0.range.end <= lead }?.day
  }

  /// The day of the event that a figure in `sentence` belongs to: the one that the article calls its event by, otherwise
  /// the only one of the sentence. Nil where the text does not say.
  func day(in sentence: ByteRange) -> EventDay? {
    if let dayInName { return dayInName }
    let named = days[days.placesStarting(in: sentence, \.range)]
    guard let first = named.first, named.allSatisfy({ $0.day.weekday == first.day.weekday }) else { return nil }
    return first.day
  }

  /// Of "XXXX-WXX-1" and of a whole date.
  private static func weekday(_ date: DateExpression) -> Int? {
    guard let value = date.value else { return nil }
    if let whole = CalendarDate(iso: value) { return whole.weekday }
    guard value.hasPrefix("XXXX-WXX-"), let weekday = Int(value.dropFirst(9)), (1...7).contains(weekday) else {
      return nil
    }
    return weekday
  }

  /// "Monday's earthquake", but not "Monday's Gazette".
  private static func isInName(_ range: ByteRange, in text: [UInt8]) -> Bool {
    let end = Int(range.end)
    let rest = text[min(end, text.count)..<min(end + 6, text.count)]
    let mark = rest.starts(with: Array("'s ".utf8)) ? 3 : rest.starts(with: Array("’s ".utf8)) ? 5 : 0
    guard mark > 0, end + mark < text.count else { return false }
    return (0x61...0x7A).contains(text[end + mark])
  }

  private static func isBeside(_ range: ByteRange, _ cues: [ByteRange]) -> Bool {
    cues.contains { cue in
      cue.overlaps(range) || (cue.end <= range.start && range.start - cue.end <= nearestCue)
        || (range.end <= cue.start && cue.start - range.end <= nearestCue)
    }
  }
}
