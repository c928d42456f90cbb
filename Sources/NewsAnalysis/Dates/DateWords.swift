internal import NewsText

/// Words of the calendar and the clock. Written for Copydesk; names and abbreviations as CLDR's English data have
/// them (Unicode licence).
enum DateWords {
  static let months = numbered(monthList)
  static let weekdays = numbered(weekdayList)
  /// Abbreviations that are words too, and months that are: they count only where the sentence makes them dates.
  static let doubtful = WordSet("may march august mar sun sat mon sec wed dec jan apr")
  static let seasons = WordMap<String>(lines: seasonList) { String($0) }
  /// Parts of the day, as TIMEX3 writes them.
  static let dayParts = WordMap<String>(lines: dayPartList) { String($0) }
  /// Units of time, with the letters of an ISO duration.
  static let units = WordMap<TimeUnit>(lines: unitList) { TimeUnit(rawValue: String($0)) }
  static let ordinals = numbered(ordinalList)
  /// Words that stand for a time by themselves, with their TIMEX3 value.
  static let references = PhraseTable<String>(
    Lexicon(referenceList).entries.flatMap { entry in
      entry.phrases.map { .init(words: PhraseTable<String>.words($0), value: String(entry.value)) }
    })
  /// "daily", with what it repeats by.
  static let adverbs = WordMap<String>(lines: adverbList) { String($0) }
  static let holidays = PhraseTable<Holiday>(
    Lexicon(Holiday.list).entries.compactMap { entry in Holiday(entry.value).map { ($0, entry.phrases) } }.flatMap {
      pair in
      pair.1.map { .init(words: PhraseTable<Holiday>.words(Holiday.pieces($0)), value: pair.0) }
    })
  static let modifiers = WordMap<String>(lines: modifierList) { String($0) }
  static let edges = WordMap<String>(lines: edgeList) { String($0) }
  static let decades = numbered(NumberWords.decades)

  private static func numbered(_ list: String) -> WordMap<Int> {
    WordMap(lines: list) { Int($0) }
  }

  private static let monthList = """
    1: january jan
    2: february feb
    3: march mar
    4: april apr
    5: may
    6: june jun
    7: july jul
    8: august aug
    9: september sept sep
    10: october oct
    11: november nov
    12: december dec
    """
  private static let weekdayList = """
    1: monday mondays mon
    2: tuesday tuesdays tue tues
    3: wednesday wednesdays wed weds
    4: thursday thursdays thu thur thurs
    5: friday fridays fri
    6: saturday saturdays sat
    7: sunday sundays sun
    """
  private static let seasonList = """
    SP: spring springtime
    SU: summer summertime
    FA: autumn fall
    WI: winter wintertime
    """
  private static let dayPartList = """
    MO: morning mornings
    AF: afternoon afternoons
    EV: evening evenings
    NI: night nights
    DT: daytime
    MO: dawn sunrise daybreak
    EV: dusk sunset
    """
  private static let unitList = """
    S: second seconds sec secs
    MIN: minute minutes min mins
    H: hour hours hr hrs
    D: day days
    W: week weeks
    WE: weekend weekends
    FN: fortnight fortnights
    M: month months
    Q: quarter quarters qtr qtrs
    Y: year years yr yrs
    DE: decade decades
    CE: century centuries
    ML: millennium millennia
    """
  private static let ordinalList = """
    1: first
    2: second
    3: third
    4: fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    11: eleventh
    12: twelfth
    13: thirteenth
    14: fourteenth
    15: fifteenth
    16: sixteenth
    17: seventeenth
    18: eighteenth
    19: nineteenth
    20: twentieth
    21: twenty-first
    30: thirtieth
    """
  private static let referenceList = """
    PRESENT_REF: now | currently | nowadays | at present | at the moment | at this time | right now | presently | these days | the present day | present day | modern day | the present | these times
    PAST_REF: recently | the past | not long ago | long ago
    FUTURE_REF: the future | the near future | the foreseeable future | future
    """
  private static let adverbList = """
    P1D: daily
    P1W: weekly
    P2W: fortnightly biweekly
    P2M: bimonthly
    P6M: biannually semiannually semiannual
    P1M: monthly
    P1Y: annually yearly annual
    P3M: quarterly
    PT1H: hourly
    P1D: nightly
    """
  private static let modifierList = """
    START: early
    END: late
    MID: mid
    """
  /// "the end of".
  private static let edgeList = """
    START: beginning start opening onset outset
    END: end close
    MID: middle midpoint
    """
}
