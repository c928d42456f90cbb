/// What is told of a command that was stopped (Ctrl-C).
enum Stopped {
  /// `detail` says what is not known: "no articles were compared".
  static func beforeAnything(_ detail: String) -> CommandError {
    CommandError("stopped before anything was found: \(detail)", status: .incomplete)
  }

  /// Below an answer of what was found until then.
  static func note(_ detail: String) -> String {
    "stopped: \(detail)"
  }
}
