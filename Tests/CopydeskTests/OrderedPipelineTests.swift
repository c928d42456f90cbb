import Synchronization
import Testing

@testable import copydesk

struct OrderedPipelineTests {
  private func run(_ count: Int, workers: Int, wanted: Int = .max) -> [UInt8] {
    let collected = Mutex<[UInt8]>([])
    OrderedPipeline<Int>(workers: workers) { number in
      // The earlier of two neighbours takes longer, so that they finish in the wrong order.
      let rounds = number.isMultiple(of: 2) ? 5_000 : 1
      return [UInt8((0..<rounds).reduce(number) { sum, _ in sum } % 251)]
    }
    .run { put in
      for number in 0..<count where put(number) == .none { return }
    } drain: { result in
      collected.withLock { all in
        all += result
        return all.count < wanted ? .more : .none
      }
    }
    return collected.withLock { $0 }
  }

  @Test func `results come in the order of what was put in`() {
    let expected = (0..<1000).map { UInt8($0 % 251) }
    #expect(run(1000, workers: 1) == expected)
    #expect(run(1000, workers: 4) == expected)
  }

  @Test func `nothing put in gives nothing and ends`() {
    #expect(run(0, workers: 3).isEmpty)
  }

  @Test func `once nobody wants more nothing is drained`() {
    #expect(run(1000, workers: 4, wanted: 10).count == 10)
  }
}
