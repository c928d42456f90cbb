internal import NewsText

/// Words by which a sentence tells who counted. Lemmas unless said otherwise.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum CountWords {
  /// "Activists put the toll at 60": verbs whose number follows with "at".
  static let placing = WordSet("put estimate place peg value reckon assess")
  /// "Aid workers counted 40 bodies": verbs whose object is the number.
  static let counting = WordSet("count tally")
  /// "The observatory recorded 17 deaths": the same, where casualties are the object.
  static let recording = WordSet("record register document report list log verify confirm")
  /// "The mayor spoke of 12 dead".
  static let speaking = WordSet("speak talk")
  /// "The governor gave a figure of 45".
  static let giving = WordSet("give cite quote offer provide issue publish release announce")
  /// Nouns for a number that somebody gives.
  static let figures = WordSet("figure toll number count tally estimate")
  /// "The hospital's count of 22", "by the ministry's count": nouns for what somebody counted.
  static let counts = WordSet("count tally estimate reckoning calculation toll")
  /// Words, not lemmas, that end a sentence which somebody tells: "…, the observatory estimates."
  static let trailing = WordSet(
    "estimates estimated reports reported calculates calculated reckons reckoned projects found finds shows showed")
  /// Words, not lemmas, that part what one says from what the next one says.
  static let contrasts = WordSet("while whereas though although but and however yet")
  /// Subjects that are no source. Words.
  static let nobody = WordSet("it this that they these those which what there one")
}
