internal import CopydeskShell
internal import Dispatch
internal import GRDB

/// Interrupts a database while a query runs, once its work is to stop.
final class CancellationWatch {
  private let timer: any DispatchSourceTimer

  init(queue: DatabaseQueue, supervision: Supervision) {
    timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + .milliseconds(50), repeating: .milliseconds(50))
    timer.setEventHandler { if supervision.isCancelled() { queue.interrupt() } }
    timer.resume()
  }

  func end() {
    timer.cancel()
  }
}
