internal import NewsText

/// Words that stand before a person's name and are no part of it.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum Titles {
  /// Courtesy titles that tell a man.
  static let masculine = WordSet(
    "mr mr. sir lord king prince duke count baron monsieur herr señor senor don father brother uncle rabbi imam sheikh")
  /// Courtesy titles that tell a woman.
  static let feminine = WordSet(
    "mrs mrs. ms ms. miss madam madame lady dame queen princess duchess countess baroness frau señora senora doña mother sister aunt"
  )
  /// Titles of rank and office, and the abbreviations of American newspapers.
  static let neutral = WordSet(
    """
    dr dr. prof prof. professor doctor rev rev. reverend pastor bishop archbishop cardinal pope patriarch ayatollah
    president vice-president premier chancellor minister secretary senator sen sen. rep rep. representative congressman
    congresswoman gov gov. governor lt lt. lieutenant mayor councillor councilman councilwoman alderman commissioner
    ambassador envoy judge justice magistrate attorney prosecutor sheriff marshal chief general gen gen. colonel col col.
    captain capt capt. major maj maj. sergeant sgt sgt. cpl cpl. corporal private pvt pvt. admiral adm adm. commander cmdr
    cmdr. cdr officer inspector detective superintendent constable deputy speaker leader chairman chairwoman chairperson
    chair director coach attorney-general candidate nominee spokesman spokeswoman spokesperson st st. hon hon. mp
    """)
  /// Titles of saints, for whom schools, hospitals and towns are named.
  static let saints = WordSet("st st. saint")
  /// Words that may stand among titles: "former Vice President", "Foreign Minister", "acting".
  static let modifiers = WordSet(
    """
    former ex acting vice deputy assistant associate senior junior prime foreign interior defense defence finance justice
    chief executive state federal national first second lady majority minority house senate republican democratic general
    attorney secretary police fire press under interim incoming outgoing then-president ex-president the a an
    """)
  /// Words that may follow a name and are no part of it.
  static let suffixes = WordSet("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp qc kc obe cbe mbe")

  static func contains(_ word: WordKey) -> Bool {
    neutral.contains(word) || masculine.contains(word) || feminine.contains(word)
  }
}
