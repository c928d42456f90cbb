import CopydeskShell
import Glibc
import NewsText

/// Lines for standard error, each made harmless to a terminal.
nonisolated enum Complaints {
  static func write(_ message: some StringProtocol) {
    var sink = ByteSink(descriptor: STDERR_FILENO)
    sink.write(line: "copydesk: \(VisibleText.of(message))")
    sink.flush()
  }
}
