internal import NewsText

/// Nouns that credit a sentence to somebody: "in Petrova's ⟦words⟧", "in the ⟦view⟧ of the mayor".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum ViewNouns {
  private static let words = WordSet("words telling phrase phrasing account version")
  private static let views = WordSet("view opinion eyes judgment judgement estimation reckoning mind assessment")

  /// Whether `noun` tells of what is said, or else thought; nil for other nouns.
  static func isSpeech(_ noun: WordKey) -> Bool? {
    if words.contains(noun) { return true }
    return views.contains(noun) ? false : nil
  }
}
