import Dispatch

/// Spreads work on a stream over several threads and gives the results in the order of the stream, each as soon as it
/// and all before it are there. It holds few elements at a time, however long the stream is.
nonisolated struct OrderedPipeline<Input: Sendable>: Sendable {
  let workers: Int
  let work: @Sendable (Input) -> [UInt8]

  /// What `feed` puts in comes out at `drain`, which says whether more is wanted. `feed` gets a function that says so
  /// in turn. Returns when all is drained.
  func run(
    feed: (_ put: (Input) -> Demand) -> Void, drain: @escaping @Sendable ([UInt8]) -> Demand
  ) {
    let queue = BoundedQueue<Numbered<Input>>(capacity: workers * 4)
    let results = OrderedResults(drain: drain, release: queue.release)
    let group = DispatchGroup()
    let threads = DispatchQueue(label: "copydesk.pipeline", attributes: .concurrent)
    for _ in 0..<workers {
      threads.async(group: group) {
        while let input = queue.take() {
          results.deposit(work(input.value), at: input.number)
        }
      }
    }
    var count = 0
    feed { input in
      guard results.demand == .more else { return .none }
      queue.put(Numbered(number: count, value: input))
      count += 1
      return .more
    }
    queue.close()
    group.wait()
  }
}

nonisolated enum Demand: Sendable {
  case more, none
}

nonisolated private struct Numbered<Value: Sendable>: Sendable {
  let number: Int
  let value: Value
}
