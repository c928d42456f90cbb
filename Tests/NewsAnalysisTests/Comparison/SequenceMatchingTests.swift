import Testing

@testable import NewsAnalysis

struct SequenceMatchingTests {
  /// All sequences of up to `length` letters of an alphabet of `letters`.
  private func sequences(length: Int, letters: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    var last: [[Int]] = [[]]
    for _ in 0..<length {
      last = last.flatMap { sequence in (0..<letters).map { sequence + [$0] } }
      all += last
    }
    return all
  }

  private func longestCommon(_ a: [Int], _ b: [Int]) -> Int {
    guard let x = a.first, let y = b.first else { return 0 }
    if x == y { return 1 + longestCommon(Array(a.dropFirst()), Array(b.dropFirst())) }
    return max(longestCommon(Array(a.dropFirst()), b), longestCommon(a, Array(b.dropFirst())))
  }

  @Test func `short sequences share as much as they can, in order`() {
    let all = sequences(length: 4, letters: 3)
    for a in all {
      for b in all.prefix(40) {
        let runs = SequenceMatching(a[...], b[...]).runs
        #expect(runs.reduce(0) { $0 + $1.count } == longestCommon(a, b), "\(a) \(b)")
        var (i, j) = (0, 0)
        for run in runs {
          #expect(run.left >= i && run.right >= j && run.count > 0)
          #expect(a[run.left..<run.left + run.count] == b[run.right..<run.right + run.count])
          (i, j) = (run.left + run.count, run.right + run.count)
        }
      }
    }
  }

  @Test func `long sequences are cut at what stands once`() {
    let left = Array(0..<5000)
    let right = [-1] + left[..<2500] + [-2, -3] + left[2500...]
    #expect(SequenceMatching(left[...], right[...]).runs.map(\.count) == [2500, 2500])
  }

  @Test func `long sequences without anything that stands once still share their ends`() {
    let left = [Int](repeating: 7, count: 3000)
    #expect(SequenceMatching(left[...], (left + [8])[...]).runs.first?.count == 3000)
  }

  @Test func `common runs are taken longest first`() {
    let runs = CommonRuns([1, 2, 3, 9, 4], [4, 1, 2, 3, 8]).runs
    #expect(runs == [.init(left: 0, right: 1, count: 3)])
  }

  @Test func `the longest chain never falls`() {
    #expect(LongestChain.indices(of: [3, 1, 1, 5, 2, 6]) == [1, 2, 4, 5])
    #expect(LongestChain.indices(of: []) == [])
  }
}
