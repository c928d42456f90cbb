extension Article {
  /// The day and, where it is known, the time: `2012-02-08`, `2012-02-08 10:40Z`. Nil for the undated.
  public var published: String? {
    date.map { day in time.map { "\(day) \($0)" } ?? day.description }
  }

  /// Whether it is known to have been published before `other`: on an earlier day, or earlier on one day. Of two on one
  /// day without times, or with times of unlike zones of which one is not told, neither is.
  public func wasPublished(before other: Article) -> Bool {
    guard let date, let otherDate = other.date else { return false }
    guard let time, let otherTime = other.time, (time.zone == nil) == (otherTime.zone == nil) else {
      return date < otherDate
    }
    let moment = date.ordinal * 1440 + time.minute - (time.zone ?? 0)
    return moment < otherDate.ordinal * 1440 + otherTime.minute - (otherTime.zone ?? 0)
  }
}
