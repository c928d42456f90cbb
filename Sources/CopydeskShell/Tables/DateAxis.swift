/// The lower edge of a chart over time: a line with ticks, and dates below it.
struct DateAxis {
  /// A date and the cell it begins at.
  struct Tick {
    let cell: Int
    let date: String
  }

  /// The line with a mark at each labelled tick.
  let rule: String
  let labels: String

  /// `ticks` are in order; those whose dates find no room are left out.
  init(ticks: [Tick], width: Int) {
    var rule = [Character](repeating: "─", count: width)
    var labels = ""
    var previous = ""
    for tick in ticks {
      let text = Self.short(tick.date, after: previous)
      let room = tick.cell - labels.count
      guard room >= (labels.isEmpty ? 0 : 2), tick.cell + text.count <= width || labels.isEmpty else { continue }
      rule[tick.cell] = "┬"
      labels += TextFitting.blanks(room) + text
      previous = tick.date
    }
    self.rule = String(rule)
    self.labels = labels
  }

  /// A day of the same year goes without it.
  private static func short(_ date: String, after previous: String) -> String {
    guard date.count == 10, previous.count == 10, date.prefix(5) == previous.prefix(5) else { return date }
    return String(date.dropFirst(5))
  }
}
