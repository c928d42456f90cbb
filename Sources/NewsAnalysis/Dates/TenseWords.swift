internal import NewsText

/// Words that tell whether a day lies ahead. Written for Copydesk; licence: that of the project.
enum TenseWords {
  static let future = WordSet(
    """
    will shall 'll won't scheduled due upcoming expected plans planned planning set slated going would could should must
    tomorrow next hopes intends
    """)
  static let past = WordSet(
    """
    said told was were had did has have been came went made took found reported announced died killed began ended left
    won lost met held gave got saw called voted signed fell rose happened arrived ago
    """)
  /// Verbs of what has its day: in the present they tell of plans.
  static let schedule = WordSet(
    """
    starts start begins begin meets meet opens open closes close reopens reopen resumes resume plays play faces face
    takes take goes go comes come ends end expires expire visits visit arrives arrive leaves leave departs depart returns
    return appears appear votes vote decides decide rules rule hosts host travels travel flies fly kicks kick heads head
    launches launch convenes convene gathers gather holds hold speaks speak addresses address testifies testify sits sit
    chooses choose elects elect delivers deliver unveils unveil presents present publishes publish releases release
    retires retire tours tour concludes conclude competes compete runs run airs air premieres premiere stages stage
    finishes finish joins join celebrates celebrate stops stop switches switch moves move rises rise changes change becomes become plan hope intend
    """)
  /// "is held on Friday".
  static let staged = WordSet(
    "held released played published staged unveiled opened launched shown sworn inaugurated crowned buried")
  /// "is meeting on Friday".
  static let motion = WordSet(
    "meeting holding flying visiting playing travelling traveling arriving leaving opening starting hosting launching returning coming"
  )
  static let putOff = WordSet(
    "postponed rescheduled adjourned delayed deferred remanded extended moved suspended brought pushed")
  static let limits = WordSet("until till to for")
  /// Between "is" and its day.
  static let copulaLinks = WordSet("on in at this for early late not now only just pm am noon")
  static let pronouns = WordSet("it today tomorrow yesterday that this")
  static let ahead: WordKey = "ahead"
  /// What follows them has been.
  static let backward = WordSet("after since following from over")
}
