import NewsText
import Testing

struct ParallelMapTests {
  @Test(arguments: [1, 2, 7])
  func `results stand in the order of their inputs on any number of cores`(cores: Int) {
    let squares = Array(0..<1000).parallelMap(cores: cores) { $0 * $0 }
    #expect(squares == (0..<1000).map { $0 * $0 })
  }
}
