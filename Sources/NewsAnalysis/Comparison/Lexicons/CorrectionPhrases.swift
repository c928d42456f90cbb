/// How newspapers open a notice that says what they have put right. Compiled for this project from the style of
/// published notices; Apache License 2.0. Lower case, single blanks.
enum CorrectionPhrases {
  /// A notice begins with one of these.
  static let openings = [
    "correction", "corrections", "clarification", "editor s note", "editors note", "editor s correction",
    "update this story", "this article was amended", "this story was amended", "this article was corrected",
    "this story was corrected", "this article has been", "this story has been", "this post has been",
    "this report has been", "an earlier version of", "a previous version of", "earlier versions of",
    "previous versions of", "because of an editing error", "because of a reporting error",
    "due to an editing error", "due to a reporting error", "we regret the error",
    "corrected", "corrects", "this version corrects", "for the record", "update",
  ]
  /// A notice in brackets begins with one of these: "(Corrects the year in the third paragraph)".
  static let bracketed = ["corrects", "corrected", "this version corrects", "this story corrects"]
  /// Words that must follow where the opening alone is no notice.
  static let verbs = [
    "corrected", "updated", "amended", "clarified", "revised", "changed", "misstated", "misspelled", "misidentified",
    "incorrectly", "inaccurately", "mistakenly", "error",
  ]
  /// Words that tell as much beside a word for the text itself: "an earlier version of this story gave the wrong year".
  static let faults = ["correct", "corrects", "wrong", "wrongly"]
  static let texts = ["article", "story", "report", "post", "headline", "piece", "dispatch"]
}
