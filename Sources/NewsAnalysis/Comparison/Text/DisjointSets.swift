/// Elements that are joined into sets, two at a time.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = min(first, second)
  }

  mutating func areJoined(_ a: Int, _ b: Int) -> Bool {
    root(of: a) == root(of: b)
  }

  /// The sets, each in rising order, by their first elements.
  mutating func groups() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for element in parents.indices { members[root(of: element), default: []].append(element) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }
}
