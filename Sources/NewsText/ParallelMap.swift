internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// `transform` of each element, in order; the work is spread over up to `cores` threads, the result is the same
  /// on any number of them.
  public func parallelMap<Result: Sendable>(
    cores: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard cores > 1, count > 1 else { return map(transform) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: Swift.min(cores, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
