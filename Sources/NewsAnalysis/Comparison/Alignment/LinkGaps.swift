/// Where passages stand between the links that both texts keep in order.
struct LinkGaps {
  /// For each left passage how many links of the chain lie before it, and the same for the right.
  private let beforeLeft: [Int]
  private let beforeRight: [Int]

  /// `left` and `right` are the numbers of passages.
  init(_ links: [PassageLink], left: Int, right: Int) {
    let ordered = links.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    let chain = LongestChain.indices(of: ordered.map(\.right)).map { ordered[$0] }
    beforeLeft = Self.counts(chain.map(\.left), in: left)
    beforeRight = Self.counts(chain.map(\.right), in: right)
  }

  /// Whether two passages without a link stand between the same links.
  func isSameGap(_ left: Int, _ right: Int) -> Bool {
    beforeLeft[left] == beforeRight[right]
  }

  private static func counts(_ places: [Int], in count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count + 1)
    for place in places { counts[place + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    return Array(counts.dropLast())
  }
}
