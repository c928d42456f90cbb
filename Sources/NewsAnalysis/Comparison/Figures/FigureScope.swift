/// Which event a figure belongs to, as far as its sentence tells.
enum FigureScope: Hashable, Sendable {
  /// The event that the article reports.
  case event
  /// A total since something began.
  case cumulative
  /// An event of another time, told for background.
  case other(FigureEra)
}
