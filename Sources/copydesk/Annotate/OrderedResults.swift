import Synchronization

/// Results that arrive in any order and leave in theirs.
nonisolated final class OrderedResults: Sendable {
  private struct State: Sendable {
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    var demand = Demand.more
  }
  private let state = Mutex(State())
  private let drain: @Sendable ([UInt8]) -> Demand
  private let release: @Sendable () -> Void

  /// `release` is called once for each result that has left.
  init(drain: @escaping @Sendable ([UInt8]) -> Demand, release: @escaping @Sendable () -> Void) {
    self.drain = drain
    self.release = release
  }

  var demand: Demand {
    state.withLock { $0.demand }
  }

  func deposit(_ result: [UInt8], at number: Int) {
    state.withLock { state in
      state.waiting[number] = result
      while let ready = state.waiting.removeValue(forKey: state.next) {
        if state.demand == .more { state.demand = drain(ready) }
        state.next += 1
        release()
      }
    }
  }
}
