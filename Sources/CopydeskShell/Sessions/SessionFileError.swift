/// Why a session file cannot be replayed.
public struct SessionFileError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// From 1.
  public let line: Int
  let problem: SessionProblem

  /// Whether the file is none of ours: nothing in it is fenced as `copydesk`.
  public var isAboutMissingBlocks: Bool { problem == .noBlock }

  public var description: String { "\(path):\(line): \(problem)" }
}
