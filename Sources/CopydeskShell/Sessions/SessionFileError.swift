/// Why a session file cannot be replayed.
public struct SessionFileError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// From 1.
  public let line: Int
  let problem: SessionProblem

  public var description: String { "\(path):\(line): \(problem)" }
}
