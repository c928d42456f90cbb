/// The tokens of a dependency tree by depth.
struct TreeOrder {
  /// The number of steps from each token to the root.
  let depths: [Int32]
  let deepestFirst: [Int]

  init(heads: [Int32]) {
    var depths = [Int32](repeating: -1, count: heads.count)
    var path: [Int] = []
    for token in heads.indices {
      var current = token
      path.removeAll(keepingCapacity: true)
      while depths[current] < 0 {
        path.append(current)
        let head = Int(heads[current])
        guard head >= 0, path.count <= heads.count else { break }
        current = head
      }
      var depth = depths[current]
      for step in path.reversed() {
        depth += 1
        depths[step] = depth
      }
    }
    self.depths = depths
    deepestFirst = Self.byCounting(depths)
  }

  private static func byCounting(_ depths: [Int32]) -> [Int] {
    var starts = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths { starts[Int(depth) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var order = [Int](repeating: 0, count: depths.count)
    for (token, depth) in depths.enumerated() {
      order[starts[Int(depth)]] = token
      starts[Int(depth)] += 1
    }
    return order.reversed()
  }
}
