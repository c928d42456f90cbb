// Abbreviations that keep their stop. Compiled by hand from general knowledge of English; Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  /// Before a name; they never end a sentence.
  static let titles = WordSet(
    """
    mr mrs ms mx dr prof rev hon messrs mme mlle sr sra fr
    gen lt col sgt capt cpt maj cpl pvt adm cmdr cdr brig ssgt msgt
    gov sen sens rep reps pres supt det insp atty amb govs gens drs profs
    st ft mt sec
    """)

  /// Before a number: "p. 55", "No. 10".
  static let beforeNumbers = WordSet(
    "no nos rs p pp vol vols art arts fig figs ch chap sect par para ver ext op eq ed n° nº tel")

  static let months = WordSet(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun")

  /// Keep the stop in lower case, too; they may end a sentence.
  static let abbreviations = WordSet(
    """
    etc vs inc ltd corp co bros jr al cf approx est dept dist univ assn assoc govt intl natl
    viz ibid esq esp incl incls resp mfg mfr ave blvd
    yrs hrs mins secs lbs oz lb tsp tbsp sq cu
    """)

  /// Keep the stop where written with a capital: streets, states, places.
  static let capitalizedAbbreviations = WordSet(
    """
    rd hwy pkwy ct pl sq plz apt bldg ste
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
    okla ore pa penn tenn tex va vt wash wis wisc wyo que ont
    mts ph phd bsc msc attn cos plc
    """)

  /// Of `abbreviations` and dotted ones, those behind which a sentence goes on whatever follows.
  static let neverFinal = WordSet("vs cf viz i.e e.g i.e. e.g. vs. cf. viz. approx. incl. esp.")

  static let pronounI: WordKey = "i"
}

extension Lexicon {
  static let streets = WordSet("st ft mt rd ave blvd sec")
  static let times = WordSet("a.m p.m am pm")
  static let alwaysFinal = WordSet("etc")
  static let timePrepositions = WordSet("at on by before after until around about from since")
  static let bullets = WordSet("• ⁃ ‣ ◦ ▪ ● · * –")
  static let itemMarks = WordSet(". ) .) ].")
}
