import Synchronization

/// A sink that several threads write to, one piece after the other.
nonisolated final class SharedSink: Sendable {
  private let sink: Mutex<ByteSink>

  init(descriptor: Int32) {
    sink = Mutex(ByteSink(descriptor: descriptor))
  }

  /// Hands `bytes` to the system at once. Returns the failure as in `errno`, or 0.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Int32 {
    sink.withLock { sink in
      sink.write(bytes)
      sink.flush()
      return sink.failure
    }
  }

  var failure: Int32 {
    sink.withLock { $0.failure }
  }
}
