internal import NewsText

/// Words without one of which no sentence has a date, digits aside. Written for Copydesk.
enum DateTriggers {
  static let words = WordSet(list + " " + middles)

  /// "mid-June": one token each.
  private static let middles = list.split { $0 == " " || $0 == "\n" }.map { "mid-" + $0 }.joined(separator: " ")

  private static let list =
    """
    january jan jan. february feb feb. march mar mar. april apr apr. may june jun july jul august aug aug. september sept
    sept. sep october oct oct. november nov nov. december dec dec.
    monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed weds thursday thursdays thu thur thurs friday
    fridays fri saturday saturdays sat sunday sundays sun
    spring summer autumn fall winter springtime summertime wintertime
    morning mornings afternoon afternoons evening evenings night nights daytime dawn dusk tonight overnight noon midday
    midnight
    second seconds minute minutes hour hours hrs day days week weeks weekend weekends fortnight month months quarter
    quarters qtr qtrs year years yr yrs decade decades century centuries millennium millennia
    today yesterday tomorrow now currently nowadays recently previously past present future soon moment ago
    daily weekly monthly annually yearly annual quarterly hourly nightly fortnightly
    biweekly bimonthly biannually semiannually semiannual weekday weekdays
    christmas xmas halloween thanksgiving easter valentine independence boxing veterans armistice remembrance bastille
    memorial labor labour pentecost palm flag earth international presidents columbus mother's father's martin mlk new ash
    maundy boxing shrove mardi groundhog canada australia
    yearlong monthlong weeklong daylong o'clock
    twenties thirties forties fifties sixties seventies eighties nineties
    """
}
