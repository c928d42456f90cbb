internal import NewsText

/// Words that a number after them names and does not count: "Route 66", "Room 12", "Berth 4".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum LabelWords {
  /// Whether the number behind the word at `index` is its name, whatever follows.
  static func name(_ pieces: [Piece], at index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.isWord else { return false }
    if always.contains(piece.key) { return true }
    return piece.flags.contains(.capitalized) && !piece.flags.contains(.allCapitals) && often.contains(piece.key)
  }

  /// Whether the number is a name unless it counts what follows: "in ward 5", but "in the ward 12 people lay".
  static func mayName(_ piece: Piece) -> Bool {
    piece.isWord && often.contains(piece.key)
  }

  /// Labels in the plural: both numbers of "Articles 5 and 6" are names.
  static func namesSeveral(_ piece: Piece) -> Bool {
    piece.isWord && several.contains(piece.key)
  }

  private static let always = WordSet(
    """
    page pages p pp section sections chapter chapters article articles no nos number numbers route routes highway highways
    flight flights channel channels room rooms phase type grade volume volumes vol version model paragraph paragraphs
    clause clauses figure fig table tables appendix annex act rule rules question item items exhibit isbn issn tel phone
    fax ext apt suite box gate gates terminal platform platforms runway door lane proposition prop amendment title book
    verse verses psalm bus line lines interstate exit kilometer
    """)
  private static let several = WordSet(
    """
    pages pp sections chapters articles nos numbers routes highways flights channels rooms volumes paragraphs clauses
    tables rules items gates platforms verses lines
    """)
  private static let often = WordSet(
    """
    area apartment apollo bay berth block building bunker cabin camp category cell checkpoint class court day district dock
    episode form formula freeway game group hall hangar heat hole house junction lap leg lesson level lot magazine match
    motorway part pavilion pier plot protocol reactor regulation resolution directive ring round row schedule season seat
    sector shaft shed shift stage stand step store studio table tank team tier tower track unit ward warehouse week well
    wharf wing year zone brigade battalion regiment squadron division precinct catch bulletin engine locomotive
    """)
}
