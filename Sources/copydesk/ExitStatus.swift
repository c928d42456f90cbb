import ArgumentParser

/// What the program's exit code tells.
nonisolated enum ExitStatus: Int32 {
  case done = 0
  /// A check failed, or a replay differed.
  case checkFailed = 1
  /// The arguments, a line or a session file are wrong.
  case wrongUsage = 2
  /// What was named is missing or unreadable.
  case missing = 3
  /// Not all of it was done.
  case incomplete = 4

  /// Ends a subcommand with this code, where it is not 0.
  func throwUnlessDone() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
