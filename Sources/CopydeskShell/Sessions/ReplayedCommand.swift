/// A command of a session file that a replay runs.
public struct ReplayedCommand: Sendable {
  let line: String
  /// Whether its answer in the file tells of corrections that lay beside the corpus. Where it does not, the session was
  /// made without them, though later corrections may lie there now, its own among them.
  let expectsCorrections: Bool

  init(_ step: SessionStep) {
    line = step.command
    expectsCorrections = step.expected.contains { CorrectionMark($0.literal) != nil }
  }
}
