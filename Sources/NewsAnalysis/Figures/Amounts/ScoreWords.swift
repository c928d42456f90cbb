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
}
