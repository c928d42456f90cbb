/// What the lines say that credit a report to news services. Own list. Licence: that of Copydesk.
enum CreditWords {
  /// How such a line opens, in small letters, behind marks.
  static let openings = [
    "reporting by", "additional reporting by", "with reporting by", "with additional reporting",
    "reporting and writing by",
    "written by", "©", "copyright", "(c)", "with agencies", "with files from", "with material from",
  ]
  /// What stands behind the service that helped, in small letters.
  static let contributions = ["contributed to this", "contributed reporting", "contributed to the report"]
  /// Words between names.
  static let small = WordSet(
    "by of for from with and in at to the reporting writing editing additional copyright files material")
  /// Marks around names.
  static let marks = Set<Character>("()[],;:/|©—–*_\"“”")
}
