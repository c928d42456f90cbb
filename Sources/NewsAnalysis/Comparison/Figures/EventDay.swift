/// The day of the week of an event, and how plainly the text says so.
struct EventDay: Hashable, Sendable {
  /// From 1, Monday, to 7, Sunday.
  let weekday: Int
  /// Whether the event is called by it, as in "Monday's earthquake"; "on Monday" may tell when something else was.
  let isInName: Bool

  /// Whether both may be the day of one event.
  func mayBe(_ other: EventDay) -> Bool {
    weekday == other.weekday || !isInName && !other.isInName
  }
}

extension EventDay: CustomStringConvertible {
  /// "Monday"
  var description: String {
    ScopeWords.weekdayNames[weekday - 1]
  }
}
