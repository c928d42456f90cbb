/// What the shell answers to one line.
public struct Response: Sendable {
  /// The answer: data, for standard output.
  public var lines: [StyledLine]
  /// What went wrong and what was survived, for standard error.
  public var complaints: [StyledLine]
  public var status: Status
  /// What the program is to do now.
  public var effect: Effect?

  public init(
    lines: [StyledLine] = [], complaints: [StyledLine] = [], status: Status = .done, effect: Effect? = nil
  ) {
    self.lines = lines
    self.complaints = complaints
    self.status = status
    self.effect = effect
  }

  /// The exit code of a program that stops here.
  public enum Status: Int32, Sendable {
    case done = 0
    /// An expectation does not hold.
    case checkFailed = 1
    /// The line was wrong, and changed nothing.
    case wrongUsage = 2
    /// What the line names is missing or unreadable.
    case missing = 3
    /// Part of it was done: an article was left out, or it was stopped.
    case incomplete = 4
  }

  public enum Effect: Hashable, Sendable {
    case quit
  }

  /// Answer and complaints as a session file holds them, without styles.
  public var transcript: [String] {
    (lines + complaints).map { $0.plain }
  }
}
