/// Finds what two sequences have in common, in order.
///
/// Common ends are taken first; a short rest is solved exactly (longest common subsequence). A long rest is cut at
/// the elements that stand once on each side, and a gap too long for the exact way stays unmatched: time and memory
/// are bounded whatever the input.
struct SequenceMatching {
  /// Equal runs: `left[i ..< i + count]` equals `right[j ..< j + count]`.
  struct Run: Hashable {
    let left: Int
    let right: Int
    let count: Int
  }

  /// In order on both sides; neighbouring runs are joined.
  private(set) var runs: [Run] = []

  /// Cells of the exact table: a megabyte.
  private static let exactCells = 1 << 20

  init<Element: Hashable>(_ left: ArraySlice<Element>, _ right: ArraySlice<Element>) {
    for gap in Self.gaps(left, right) { match(gap.left, gap.right) }
    join()
  }

  private struct Gap<Element> {
    let left: ArraySlice<Element>
    let right: ArraySlice<Element>
  }

  /// The two sequences whole where they are short; otherwise cut at what stands once on each side.
  private static func gaps<Element: Hashable>(
    _ left: ArraySlice<Element>, _ right: ArraySlice<Element>
  ) -> [Gap<Element>] {
    let cells = left.count.multipliedReportingOverflow(by: right.count)
    guard cells.overflow || cells.partialValue > exactCells else { return [Gap(left: left, right: right)] }
    var gaps: [Gap<Element>] = []
    var (i, j) = (left.startIndex, right.startIndex)
    for anchor in uniqueAnchors(left, right) {
      gaps.append(Gap(left: left[i..<anchor.left], right: right[j..<anchor.right]))
      (i, j) = (anchor.left, anchor.right)
    }
    gaps.append(Gap(left: left[i...], right: right[j...]))
    return gaps
  }

  private static func uniqueAnchors<Element: Hashable>(
    _ left: ArraySlice<Element>, _ right: ArraySlice<Element>
  ) -> [Run] {
    let onRight = singles(of: right)
    let onLeft = singles(of: left)
    var pairs: [Run] = []
    for index in left.indices where onLeft[left[index]] == index {
      if let other = onRight[left[index]], other >= 0 { pairs.append(Run(left: index, right: other, count: 1)) }
    }
    return LongestChain.indices(of: pairs.map(\.right)).map { pairs[$0] }
  }

  /// The index of each element that stands once; -1 for the others.
  private static func singles<Element: Hashable>(of sequence: ArraySlice<Element>) -> [Element: Int] {
    var places: [Element: Int] = [:]
    for index in sequence.indices {
      places[sequence[index]] = places[sequence[index]] == nil ? index : -1
    }
    return places
  }

  private mutating func match<Element: Hashable>(_ left: ArraySlice<Element>, _ right: ArraySlice<Element>) {
    var (left, right) = (left, right)
    var prefix = 0
    while prefix < min(left.count, right.count),
      left[left.startIndex + prefix] == right[right.startIndex + prefix]
    { prefix += 1 }
    if prefix > 0 { runs.append(Run(left: left.startIndex, right: right.startIndex, count: prefix)) }
    left = left.dropFirst(prefix)
    right = right.dropFirst(prefix)
    var suffix = 0
    while suffix < min(left.count, right.count), left[left.endIndex - 1 - suffix] == right[right.endIndex - 1 - suffix]
    {
      suffix += 1
    }
    matchExactly(left.dropLast(suffix), right.dropLast(suffix))
    if suffix > 0 {
      runs.append(Run(left: left.endIndex - suffix, right: right.endIndex - suffix, count: suffix))
    }
  }

  private mutating func matchExactly<Element: Hashable>(_ left: ArraySlice<Element>, _ right: ArraySlice<Element>) {
    let cells = left.count.multipliedReportingOverflow(by: right.count)
    guard !left.isEmpty, !right.isEmpty, !cells.overflow, cells.partialValue <= Self.exactCells else { return }
    let table = lengths(left, right)
    let width = right.count + 1
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[left.startIndex + i] == right[right.startIndex + j] {
        runs.append(Run(left: left.startIndex + i, right: right.startIndex + j, count: 1))
        (i, j) = (i + 1, j + 1)
      } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// For each pair of suffixes the length of what they have in common.
  private func lengths<Element: Hashable>(_ left: ArraySlice<Element>, _ right: ArraySlice<Element>) -> [Int32] {
    let width = right.count + 1
    var table = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in stride(from: left.count - 1, through: 0, by: -1) {
      for j in stride(from: right.count - 1, through: 0, by: -1) {
        table[i * width + j] =
          left[left.startIndex + i] == right[right.startIndex + j]
          ? table[(i + 1) * width + j + 1] + 1
          : max(table[(i + 1) * width + j], table[i * width + j + 1])
      }
    }
    return table
  }

  private mutating func join() {
    var joined: [Run] = []
    for run in runs {
      if let last = joined.last, last.left + last.count == run.left, last.right + last.count == run.right {
        joined[joined.count - 1] = Run(left: last.left, right: last.right, count: last.count + run.count)
      } else {
        joined.append(run)
      }
    }
    runs = joined
  }
}
