/// Which event a figure belongs to, as far as its sentence tells.
enum FigureScope: Hashable, Sendable {
  /// The event that the article reports, and its day where that is told.
  case event(EventDay?)
  /// A total since something began.
  case cumulative
  /// An event of another time, told for background.
  case other(FigureEra)
}
