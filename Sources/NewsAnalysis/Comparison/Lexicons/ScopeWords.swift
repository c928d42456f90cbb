internal import NewsText

/// Words that tell which event a figure belongs to. Compiled for this project; Apache License 2.0.
enum ScopeWords {
  /// A total over days or months, not of one event.
  static let cumulative = WordSet("since far")
  /// A sentence that opens with one of these goes on about what the sentence before has named.
  static let continuing = WordSet("it that this those these they he she")
  /// Nouns that say nothing of whom they count, in the singular.
  static let anybody = WordSet("person people human other victim individual thing item")
  /// Words between a verb of change and the value that it leads to.
  static let levels = WordSet("to at")
  /// Words by which a sentence tells a toll as it stands.
  static let tolls = WordSet("toll tolls number numbers total figure count tally")
  /// Prepositions before a place that things happen in.
  static let scenes = WordSet("in near across outside around throughout")
  /// What a bare number measures.
  static let magnitude = WordSet("magnitude richter")
  /// How a casualty is called in answers.
  static let casualties: [Figure.Casualty: String] = [
    .killed: "people killed", .injured: "people injured", .missing: "people missing", .detained: "people detained",
    .abducted: "people abducted", .displaced: "people displaced",
  ]
  /// With a capital, for "may" and "march" are verbs.
  static let months: [String: Int] = [
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8, "September": 9,
    "October": 10, "November": 11, "December": 12, "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Aug": 8, "Sept": 9,
    "Oct": 10, "Nov": 11, "Dec": 12,
  ]
  /// From Monday on.
  static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
