internal import NewsText

/// What a date that is not told in full is understood from: the day of publication in news, the text before it in
/// history.
struct DateContext {
  /// Where in its sentence a date stands.
  enum Place {
    case opening, within
  }
  let publication: CalendarDate?
  /// The text tells of other years than the one it was published in, so that "in May" is May of the year before it.
  let isHistory: Bool
  /// The last date that the text told.
  private(set) var reference: PartialDate
  /// The year that months and days without one belong to: that of the last month told, or of a later year that opens
  /// a sentence ("In 1944 …"); a year mentioned in passing does not count.
  private(set) var storyYear: Int?
  private var storyMonth: Int?
  /// The last day that the text told.
  private(set) var referenceDay: CalendarDate?

  init(publication: CalendarDate?, isHistory: Bool) {
    self.publication = publication
    self.isHistory = isHistory || publication == nil
    reference = publication.map { PartialDate($0) } ?? PartialDate()
    referenceDay = publication
  }

  /// Remembers a date that the text told; `opens` where it opens its sentence.
  mutating func tell(_ date: PartialDate, at place: Place = .within) {
    guard date.year != nil, date.precision == 4, date.part.map({ !$0.hasPrefix("W") || $0 == "WI" }) ?? true else {
      return
    }
    reference = date
    if date.month != nil || place == .opening || storyYear == nil {
      storyYear = date.year
      storyMonth = date.month
    }
    referenceDay = date.calendarDate ?? referenceDay
  }

  /// The year of a month told without one: the story's, or the next where the story stood at the end of a year and the
  /// month is at the start of one ("in December 1941 … in January").
  func storyYear(ofMonth month: Int) -> Int? {
    guard let year = storyYear else { return publication?.year }
    guard let told = storyMonth else { return year }
    return told - month >= 9 ? year + 1 : year
  }

  /// The day that "today" and weekdays are counted from.
  var today: CalendarDate? {
    isHistory ? reference.calendarDate ?? referenceDay ?? publication : publication
  }

  /// The year that "this year" means.
  var year: Int? {
    isHistory ? storyYear ?? reference.year ?? publication?.year : publication?.year
  }
}
