extension CalendarDate {
  /// The date that a field of metadata states in one of the usual ways: `2012-02-08T10:00:00Z`, `20120208`,
  /// `February 08, 2012`, `Wed, 8 Feb 2012 10:00 GMT`, `26-FEB-1987`, `8.2.2012`, seconds since 1970. Words that are
  /// not understood are passed over. Nil where there is no date, or one with two readings (`02/08/2012`).
  public init?(written text: some StringProtocol) {
    self.init(DateWords(text))
  }

  /// The date of a line that holds nothing else: `Published: Wednesday, February 8, 2012 at 10:30 a.m. EST`.
  public init?(dateLine text: some StringProtocol) {
    guard text.utf8.count <= 80 else { return nil }
    let words = DateWords(text)
    guard words.unknown == 0 else { return nil }
    self.init(words)
  }

  private init?(_ words: DateWords) {
    guard let date = words.date else { return nil }
    self = date
  }

  /// The day (UTC) that is `seconds` after 1 January 1970, 0:00.
  init?(secondsSince1970 seconds: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard let date = CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: day) else { return nil }
    self = date
  }
}
