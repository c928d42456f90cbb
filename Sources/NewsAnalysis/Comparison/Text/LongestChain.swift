/// The longest run that keeps its order.
enum LongestChain {
  /// The indices of a longest subsequence of `values` that never falls, in O(n log n); of several longest the one
  /// whose values are smallest.
  static func indices(of values: [Int]) -> [Int] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for index in values.indices {
      let position = insertionPoint(of: values[index], in: tails, of: values)
      if position > 0 { before[index] = tails[position - 1] }
      if position == tails.count { tails.append(index) } else { tails[position] = index }
    }
    var chain: [Int] = []
    var index = tails.last ?? -1
    while index >= 0 {
      chain.append(index)
      index = before[index]
    }
    return chain.reversed()
  }

  /// The first of `tails` whose value is greater than `value`.
  private static func insertionPoint(of value: Int, in tails: [Int], of values: [Int]) -> Int {
    var (low, high) = (0, tails.count)
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
