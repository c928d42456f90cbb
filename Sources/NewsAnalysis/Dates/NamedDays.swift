internal import NewsText

/// Days that news calls by month and day, without their year. Written for Copydesk.
enum NamedDays {
  struct Day: Sendable {
    let month: Int
    let number: Int
    /// `2001-09-11`.
    let day: String
    /// Whether "7/7" is one only before "bombings".
    let needsNoun: Bool
  }

  static let all = [
    Day(month: 9, number: 11, day: "2001-09-11", needsNoun: false),
    Day(month: 7, number: 7, day: "2005-07-07", needsNoun: true),
  ]
  /// "the Sept. 11 attacks": many, so that a single attack on that day of another year is not meant.
  static let events = WordSet(
    "attacks attackers hijackers hijackings bombings bombers commission plotters plotter mastermind victims widows families"
  )
  static let kinds = WordSet("terror terrorist terrorism suicide")
  static let deeds = WordSet("attack attacks bombing bombings hijackings plot")
}
