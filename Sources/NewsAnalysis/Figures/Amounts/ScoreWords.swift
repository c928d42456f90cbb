internal import NewsText

/// Words of matches and votes, near which "1-3" is a score.
enum ScoreWords {
  private static let words = WordSet(
    """
    won win wins winning beat beats beaten lost lose loses draw drew drawn victory defeat defeated score scored scores
    lead led leading trailed trail loss tie tied vote voted votes ruled ruling thrashed edged advantage goal goals match
    game down up ahead thriller hammering drubbing record margin
    """)

  static func standIn(_ pieces: [Piece], around index: Int) -> Bool {
    pieces[max(0, index - 12)..<min(pieces.count, index + 10)].contains { $0.isWord && words.contains($0.key) }
  }

  private static let voteWords = WordSet("vote voted votes voting ruled ruling")
  /// What a side of a vote counts.
  static let vote = "vote"
  private static let voters = WordSet("voted ruled")
  private static let counted = WordSet("people persons men women children jobs members seats")

  /// What a side of a score counts, as a reader would say it.
  static func counted(_ side: Amount) -> String { side.unit.noun == vote ? "votes" : "score" }

  static func tellVote(_ pieces: [Piece], around index: Int) -> Bool {
    pieces[max(0, index - 6)..<min(pieces.count, index + 6)].contains { $0.isWord && voteWords.contains($0.key) }
  }

  static func opensVote(_ piece: Piece) -> Bool { voters.contains(piece.key) }

  /// The "people" of "10-15 people": no score counts them.
  static func isCounted(_ piece: Piece) -> Bool { counted.contains(piece.key) }

  /// "24-7", "50-50": what is written like a score and says something else.
  static func isIdiom(_ left: Int, _ right: Int) -> Bool {
    idioms.contains(WordKey("\(left)-\(right)".utf8))
  }

  private static let idioms = WordSet("24-7 9-11 7-11 50-50 20-20")
  private static let odds = WordSet(
    "odds ratio ratios bookmaker bookmakers outsider outsiders favourite favorite longshot outnumber outnumbered outnumbering"
  )

  /// Whether bets or proportions are told near `index`.
  static func tellOdds(_ pieces: [Piece], around index: Int) -> Bool {
    pieces[max(0, index - 6)..<min(pieces.count, index + 6)].contains { $0.isWord && odds.contains($0.key) }
  }
}
