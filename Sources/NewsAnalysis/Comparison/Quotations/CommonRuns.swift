/// The runs of elements that two short sequences have in common, in order on both sides: the longest first, then what
/// lies before and after it.
///
/// Unlike a longest common subsequence it keeps runs whole, which is what tells a quotation from its paraphrase.
struct CommonRuns {
  /// In order; each as long as it can be.
  private(set) var runs: [SequenceMatching.Run] = []

  /// Longer sequences are matched by their longest common subsequence.
  private static let exactCells = 1 << 18

  init<Element: Hashable>(_ left: [Element], _ right: [Element]) {
    guard left.count * right.count <= Self.exactCells else {
      runs = SequenceMatching(left[...], right[...]).runs
      return
    }
    var pending = [Window(left: 0..<left.count, right: 0..<right.count)]
    while let window = pending.popLast() {
      guard let run = Self.longest(left, right, in: window) else { continue }
      runs.append(run)
      pending.append(
        Window(left: window.left.lowerBound..<run.left, right: window.right.lowerBound..<run.right))
      pending.append(
        Window(
          left: run.left + run.count..<window.left.upperBound, right: run.right + run.count..<window.right.upperBound))
    }
    runs.sort { $0.left < $1.left }
  }

  private struct Window {
    let left: Range<Int>
    let right: Range<Int>
  }

  /// The longest run inside `window`, of several the first.
  private static func longest<Element: Hashable>(
    _ left: [Element], _ right: [Element], in window: Window
  ) -> SequenceMatching.Run? {
    guard !window.left.isEmpty, !window.right.isEmpty else { return nil }
    var best: SequenceMatching.Run?
    var lengths = [Int](repeating: 0, count: window.right.count + 1)
    for i in window.left {
      var diagonal = 0
      for j in window.right {
        let slot = j - window.right.lowerBound + 1
        let above = lengths[slot]
        lengths[slot] = left[i] == right[j] ? diagonal + 1 : 0
        diagonal = above
        if lengths[slot] > best?.count ?? 0 {
          best = .init(left: i - lengths[slot] + 1, right: j - lengths[slot] + 1, count: lengths[slot])
        }
      }
    }
    return best
  }
}
