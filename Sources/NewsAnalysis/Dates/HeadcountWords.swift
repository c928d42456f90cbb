internal import NewsText

/// What tells four digits that count from a year: "2020 pupils". Written for Copydesk; licence: that of the project.
enum HeadcountWords {
  static func counts(_ key: WordKey) -> Bool { always.contains(key) || often.contains(key) }

  /// Nouns that no year stands before.
  static let always = WordSet(
    """
    people persons men women children pupils inhabitants residents employees staff troops soldiers civilians workers miles
    km kilometers kilometres meters metres feet dollars euros pounds points units tons tonnes words rpm mph hp copies jobs
    homes members vote votes square
    """)
  /// Nouns that a year names where an article stands before it: "the 2010 cars".
  static let often = WordSet(
    """
    students officers policemen firefighters nurses doctors teachers patients protesters demonstrators refugees migrants
    passengers visitors guests delegates fans spectators prisoners detainees fighters rebels farmers families households
    households houses flats apartments rooms beds seats schools villages ships boats vehicles cars trees cows sheep books
    pages bottles boxes bodies police posts places
    """)
  static let determiners = WordSet("the a an this that his her its their our")
  /// "In 2020 people stayed at home": what opens a sentence with a year.
  static let openers = WordSet("in since by until during")
  /// Before "of" and a number.
  static let sums = WordSet("average total mean median minimum maximum")
  /// A number behind them is never a year.
  static let pages = WordSet("page pages pp isbn issn tel phone fax port")
  static let labels = WordSet("resolution directive regulation flight highway route room section article bulletin")
}
