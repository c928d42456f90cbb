internal import NewsText

/// Names whose words do not tell what they are.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum KnownNames {
  /// Seats of power that stand for it, capitals for their governments, and public bodies.
  static let government = WordSet(
    """
    kremlin pentagon congress parliament duma knesset bundestag bundesrat politburo whitehall westminster holyrood
    fbi cia nsa dhs dea atf epa irs fda cdc fema nasa doj sec ftc fcc osce nato un u.n. eu e.u. mi5 mi6 fsb kgb
    moscow washington beijing london paris berlin brussels tehran damascus kiev kyiv ankara jerusalem riyadh cairo tokyo
    seoul pyongyang islamabad kabul baghdad warsaw madrid rome athens delhi
    """)
  static let media = WordSet(
    """
    ap afp reuters upi itar-tass tass interfax ria novosti xinhua cnn bbc nbc cbs abc msnbc fox cnbc npr pbs itv rt
    al-jazeera aljazeera jazeera arabiya sana bloomberg politico buzzfeed vox slate salon breitbart huffpost axios
    nytimes usa-today telegraph guardian times post journal tribune herald gazette spiegel monde figaro pravda izvestia
    kommersant newsweek economist vice wired esquire vogue variety tmz drudge c-span univision telemundo
    wikinews wikipedia
    """)
  static let poll = WordSet("gallup ipsos yougov quinnipiac rasmussen pew nielsen")

  /// Abbreviations of organisations that are no government.
  static let organisation = WordSet(
    "un u.n. nato eu e.u. osce who imf wto opec oecd unicef unesco aclu nra naacp dnc rnc")

  /// Places that bear a given name.
  static let places = WordSet(
    """
    georgia virginia carolina dakota austin dallas houston jackson madison lincoln jordan chelsea paris sydney florence
    charlotte victoria adelaide alexandria asia china india israel kenya chad london brooklyn savannah orlando phoenix
    denver trenton troy salem eugene lourdes sierra santiago diego jose francisco antonio angeles louis paul
    """)
}
