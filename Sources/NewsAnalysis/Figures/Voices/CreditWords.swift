internal import NewsText

/// Words by which a sentence credits its figures without reporting a statement. Lemmas. Written for Copydesk.
enum CreditWords {
  /// "Varga's plan", "its forecast": what they hold is their owner's.
  static let nouns = WordSet(
    """
    forecast estimate projection prediction plan proposal analysis poll survey study report tally calculation admission
    assessment finding outlook target
    """)
  /// "The agency estimates 40": whoever does so says it.
  static let telling = WordSet("estimate rate calculate project forecast predict")
  /// "The study found 40 cases": papers and bodies say so; a person or the police may just have found them.
  static let showing = WordSet("find show record document count report rank list identify reveal")
  /// Words that open a sentence which goes on counting: "Another 12", "Of those, nine".
  static let continuing = WordSet("another of others conversely similarly")
}
