// How letters end, and the halves of the day as their headers name them. Compiled by hand. Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  /// Words of the formula that stands before the writer's name.
  static let closingFormulas = WordSet(
    """
    regards thanks thx cheers sincerely yours respectfully cordially faithfully truly best kind kindest warm warmest
    many thank you very and
    """)

  static let dayHalves = WordSet("am pm a.m. p.m.")
}
