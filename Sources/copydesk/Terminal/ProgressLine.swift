import CopydeskShell
import Glibc
import NewsText
import Synchronization

/// One line on the terminal that says how far a long work has come, and vanishes when it is done. It may be reported
/// to from any thread.
nonisolated final class ProgressLine: Sendable {
  private struct State {
    var begun: ContinuousClock.Instant?
    /// What is going on, and since when: each activity has a rate of its own.
    var activity = ""
    var activityBegun: ContinuousClock.Instant?
    var shown: ContinuousClock.Instant?
  }
  private let state = Mutex(State())
  private let isEnabled: Bool

  /// What takes less needs no line.
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  /// Shows nothing where standard error is no terminal.
  init() {
    isEnabled = isatty(STDERR_FILENO) == 1
  }

  func begin() {
    state.withLock { $0 = State(begun: .now) }
  }

  func report(_ progress: Progress) {
    guard isEnabled else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if state.activity != progress.activity || state.activityBegun == nil {
        state.activity = progress.activity
        state.activityBegun = now
      }
      guard let begun = state.begun, now - begun > Self.patience else { return }
      if let shown = state.shown, now - shown < Self.pause { return }
      state.shown = now
      Self.write("\r\u{1B}[K" + Self.text(progress, after: now - (state.activityBegun ?? begun)))
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.shown != nil { Self.write("\r\u{1B}[K") }
      state = State()
    }
  }

  /// "analysing 1200 of 6000, 310 a second, 16 s left".
  static func text(_ progress: Progress, after elapsed: Duration) -> String {
    let activity = VisibleText.of(progress.activity)
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(progress.done) / seconds : 0
    let speed = rate >= 1 ? ", \(Int(rate)) a second" : ""
    guard let total = progress.total, total > 0 else { return "\(activity) \(progress.done)\(speed)" }
    guard rate > 0, progress.done < total else { return "\(activity) \(progress.done) of \(total)\(speed)" }
    let left = Int((Double(total - progress.done) / rate).rounded(.up))
    return "\(activity) \(progress.done) of \(total)\(speed), \(left) s left"
  }

  private static func write(_ text: String) {
    var sink = ByteSink(descriptor: STDERR_FILENO)
    sink.write(text.utf8)
    sink.flush()
  }
}
