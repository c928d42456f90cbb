internal import NewsText

/// What was found, by days, months or years; those on which nothing was found stand between them.
struct Timeline {
  struct Entry {
    let date: CalendarDate
    let finding: Finding
    let reference: Reference
    /// The ends of a figure; nil for what is no number.
    var low: Double?
    var high: Double?
  }
  let noun: Noun
  /// Nil where the one is taken that fits.
  let unit: TimeUnit?
  private var entries: [Entry] = []

  private static let mostRows = 10_000

  init(noun: Noun, unit: TimeUnit?) {
    self.noun = noun
    self.unit = unit
  }

  var count: Int { entries.count }

  mutating func add(_ entry: Entry) {
    entries.append(entry)
  }

  /// `columns`: date, how many, in how many articles, lowest and highest value.
  func table(columns: [Table.Column], notes: [String]) throws(CommandError) -> Table {
    let dates = entries.map { $0.date }
    let step = unit ?? dates.min().flatMap { first in dates.max().map { TimeUnit.fitting(first, $0) } } ?? .day
    let rows = try rows(step)
    let found = NumberText.counted(entries.count, noun)
    var table = Table(
      of: Noun(step.rawValue), heading: "\(found) found in \(NumberText.counted(rows.count, Noun(step.rawValue)))",
      columns: columns, rows: rows, notes: notes)
    table.view = .bars
    return table
  }

  private func rows(_ step: TimeUnit) throws(CommandError) -> [Table.Row] {
    let groups = Dictionary(grouping: entries) { step.number(of: $0.date) }
    guard let first = groups.keys.min(), let last = groups.keys.max() else { return [] }
    guard last - first < Self.mostRows else {
      throw CommandError("the dates are too far apart for a line each \(step.rawValue)", suggestion: "per year")
    }
    return (first...last).map { number in
      let here = groups[number] ?? []
      let values = here.flatMap { [$0.low, $0.high].compactMap { $0 } }
      return Table.Row(
        [
          .text(step.name(of: number)), .count(here.count), .count(here.map { $0.finding }.articleCount),
          values.min().map { .number($0) } ?? .empty, values.max().map { .number($0) } ?? .empty,
        ], reference: here.first?.reference)
    }
  }
}
