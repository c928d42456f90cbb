/// One line and what was answered.
public struct Exchange: Sendable {
  /// As typed.
  public let line: String
  /// What stood behind `#`; a line that is nothing else is prose.
  public let note: String?
  public let response: Response

  public init(line: String, note: String?, response: Response) {
    self.line = line
    self.note = note
    self.response = response
  }
}
