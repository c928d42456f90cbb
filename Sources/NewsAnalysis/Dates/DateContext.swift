internal import NewsText

/// What a date that is not told in full is understood from: the day of publication in news, the text before it in
/// history.
struct DateContext {
  let publication: CalendarDate?
  /// The text tells of other years than the one it was published in, so that "in May" is May of the year before it.
  let isHistory: Bool
  /// The last date that the text told.
  private(set) var reference: PartialDate
  /// The last day that the text told.
  private(set) var referenceDay: CalendarDate?

  init(publication: CalendarDate?, isHistory: Bool) {
    self.publication = publication
    self.isHistory = isHistory || publication == nil
    reference = publication.map { PartialDate($0) } ?? PartialDate()
    referenceDay = publication
  }

  mutating func tell(_ date: PartialDate) {
    guard date.year != nil, date.precision == 4, date.part.map({ !$0.hasPrefix("W") || $0 == "WI" }) ?? true else {
      return
    }
    reference = date
    referenceDay = date.calendarDate ?? referenceDay
  }

  /// The day that "today" and weekdays are counted from.
  var today: CalendarDate? {
    isHistory ? reference.calendarDate ?? referenceDay ?? publication : publication
  }

  /// The year that "this year" means.
  var year: Int? {
    isHistory ? reference.year ?? publication?.year : publication?.year
  }
}
