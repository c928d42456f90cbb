/// Why a replay ended before its last command.
public enum Interruption: Sendable, Equatable, CustomStringConvertible {
  /// The program was ended by a signal.
  case crashed(signal: Int32)
  case outOfTime(seconds: Double)
  /// The program ended by itself too early.
  case ended(code: Int32)
  /// Somebody stopped it.
  case stopped

  public var description: String {
    switch self {
    case .crashed(let signal): "the command crashed (signal \(signal))"
    case .outOfTime(let seconds): "the command took longer than \(seconds) s"
    case .stopped: "stopped here"
    case .ended(let code): "the program ended here with exit code \(code)"
    }
  }
}
