internal import NewsText

/// What was found, by days, months or years; those on which nothing was found stand between them.
struct Timeline {
  struct Entry {
    let date: CalendarDate
    let finding: Finding
    /// The ends of a figure; nil for what is no number.
    var low: Double?
    var high: Double?
  }

  /// What was found in a span of time.
  private struct Span {
    var count = 0
    /// In corpus order, an article perhaps more than once.
    var articles: [Int] = []
    var values: ClosedRange<Double>?
    let first: Finding

    mutating func add(_ entry: Entry) {
      count += 1
      if articles.last != entry.finding.article { articles.append(entry.finding.article) }
      for value in [entry.low, entry.high] { value.map { widen(to: $0...$0) } }
    }

    mutating func add(_ other: Span) {
      count += other.count
      articles += other.articles
      other.values.map { widen(to: $0) }
    }

    private mutating func widen(to other: ClosedRange<Double>) {
      let (low, high) = (other.lowerBound, other.upperBound)
      values = values.map { min($0.lowerBound, low)...max($0.upperBound, high) } ?? other
    }
  }

  let noun: Noun
  /// Nil where the one is taken that fits.
  let unit: TimeUnit?
  /// What is asked for once a row.
  let reference: (Finding) -> Reference
  private(set) var count = 0
  private var days: [Span] = []
  private var dates: [CalendarDate] = []
  private var places: [CalendarDate: Int] = [:]
  /// The place of the day of the last entry: those of one article mostly share it.
  private var last = 0

  private static let mostRows = 10_000

  init(noun: Noun, unit: TimeUnit?, reference: @escaping (Finding) -> Reference) {
    self.noun = noun
    self.unit = unit
    self.reference = reference
  }

  /// Takes entries in corpus order.
  mutating func add(_ entry: Entry) {
    count += 1
    if dates.isEmpty || dates[last] != entry.date { last = place(of: entry) }
    days[last].add(entry)
  }

  private mutating func place(of entry: Entry) -> Int {
    if let place = places[entry.date] { return place }
    places[entry.date] = days.count
    dates.append(entry.date)
    days.append(Span(first: entry.finding))
    return days.count - 1
  }

  /// `columns`: date, how many, in how many articles, lowest and highest value.
  func table(columns: [Table.Column], notes: [String]) throws(CommandError) -> Table {
    let step = unit ?? dates.min().flatMap { first in dates.max().map { TimeUnit.fitting(first, $0) } } ?? .day
    let rows = try rows(step)
    let found = NumberText.counted(count, noun)
    var table = Table(
      of: Noun(step.rawValue), heading: "\(found) found in \(NumberText.counted(rows.count, Noun(step.rawValue)))",
      columns: columns, rows: rows, notes: notes)
    table.view = .bars
    return table
  }

  private func rows(_ step: TimeUnit) throws(CommandError) -> [Table.Row] {
    var spans: [Int: Span] = [:]
    for (date, day) in zip(dates, days) {
      let number = step.number(of: date)
      spans[number, default: Span(first: day.first)].add(day)
    }
    guard let first = spans.keys.min(), let last = spans.keys.max() else { return [] }
    guard last - first < Self.mostRows else {
      throw CommandError("the dates are too far apart for a line each \(step.rawValue)", suggestion: "per year")
    }
    return (first...last).map { number in
      let span = spans[number]
      return Table.Row(
        [
          .text(step.name(of: number)), .count(span?.count ?? 0), .count(Set(span?.articles ?? []).count),
          span?.values.map { .number($0.lowerBound) } ?? .empty, span?.values.map { .number($0.upperBound) } ?? .empty,
        ], reference: span.map { reference($0.first) })
    }
  }
}
