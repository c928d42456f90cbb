internal import NewsText

/// Words by which a text tells what somebody claims and names nobody. Written for Copydesk.
enum ClaimWords {
  /// "reportedly".
  static let adverbs = WordSet("reportedly allegedly supposedly purportedly apparently seemingly")
  /// "are feared", "was reported".
  static let participles = WordSet(
    """
    believed thought feared reported said alleged presumed understood rumoured rumored suspected claimed assumed
    estimated expected projected forecast predicted
    """)
  static let auxiliaries = WordSet("is are was were be been being 's 're")
  /// "40 feared dead".
  static let fates = WordSet(
    "dead killed missing injured wounded hurt drowned trapped buried detained kidnapped abducted captured displaced")
  /// "reports of", "fears that".
  static let nouns = WordSet("reports rumours rumors fears claims allegations speculation suggestions")
  static let linksAfterNouns = WordSet("of that about")
}
