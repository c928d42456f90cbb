/// One line and what was answered.
public struct Exchange: Sendable {
  /// As typed.
  public let line: String
  /// What stood behind `#`; a line that is nothing else is prose.
  public let note: String?
  public let response: Response
  /// How the answer was laid out.
  let settings: Settings
  let settingsAfter: Settings
  /// Whether it was stopped from outside: nobody gets this answer again.
  let wasStopped: Bool

  /// Whether it changed nothing: what was read in part has lines to show.
  var hasFailed: Bool { response.status != .done && response.lines.isEmpty }
}
