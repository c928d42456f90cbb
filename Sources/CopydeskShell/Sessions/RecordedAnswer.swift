/// What a command answered, as a session file can hold it.
public struct RecordedAnswer: Sendable, Equatable {
  /// Without trailing blanks, and without blank lines at the end.
  let lines: [String]
  let status: Int32

  init(_ response: Response) {
    self.init(lines: response.transcript, status: response.status.rawValue)
  }

  public init(lines: [String], status: Int32) {
    var kept = lines.map { ExpectedLine.withoutTrailingBlanks($0) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    self.lines = kept
    self.status = status
  }
}
