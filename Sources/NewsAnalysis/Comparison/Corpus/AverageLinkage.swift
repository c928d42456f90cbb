/// Joins what is alike into clusters as long as the mean likeness of all their members is high enough.
///
/// Pairs without a link count as not alike at all. The closest clusters are joined first, so one bridge between two
/// events does not make them one.
struct AverageLinkage {
  private struct Candidate: Comparable {
    let mean: Float
    let first: Int
    let second: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      (b.mean, a.first, a.second) < (a.mean, b.first, b.second)
    }
  }

  private let least: Float
  /// The members of each cluster that still stands; new clusters are numbered on.
  private var members: [[Int]]
  /// For each cluster the summed likeness of its pairs with each other cluster.
  private var sums: [[Int: Float]]
  private var queue = PriorityQueue<Candidate>()

  /// Clusters by their first members; single elements are clusters too.
  struct Clusters {
    let members: [[Int]]
    /// False where `watch` stopped it: then clusters that belong together may stand apart.
    let areWhole: Bool
  }

  /// The clusters of `count` elements.
  static func clusters(
    of count: Int, _ links: [StoryLinks.Link], least: Float, watch: CorpusWatch
  ) -> Clusters {
    var linkage = AverageLinkage(count, links, least: least)
    var (joined, areWhole) = (0, true)
    while areWhole, let next = linkage.queue.popFirst() {
      // At most all but one are joined.
      areWhole = watch.goesOn(.joining, joined, of: count)
      if areWhole { linkage.join(next) }
      joined = linkage.members.count - count
    }
    let members = linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    return Clusters(members: members, areWhole: areWhole)
  }

  private init(_ count: Int, _ links: [StoryLinks.Link], least: Float) {
    self.least = least
    members = (0..<count).map { [$0] }
    sums = Array(repeating: [:], count: count)
    for link in links {
      sums[link.article][link.other] = link.likeness
      sums[link.other][link.article] = link.likeness
      offer(min(link.article, link.other), max(link.article, link.other), sum: link.likeness)
    }
  }

  private mutating func offer(_ first: Int, _ second: Int, sum: Float) {
    let mean = sum / Float(members[first].count * members[second].count)
    if mean >= least { queue.insert(Candidate(mean: mean, first: first, second: second)) }
  }

  private mutating func join(_ pair: Candidate) {
    guard !members[pair.first].isEmpty, !members[pair.second].isEmpty else { return }
    let isFirstLarger = sums[pair.first].count >= sums[pair.second].count
    let (kept, dropped) = isFirstLarger ? (pair.first, pair.second) : (pair.second, pair.first)
    let joined = members.count
    var neighbours = sums[kept]
    for (other, sum) in sums[dropped] { neighbours[other, default: 0] += sum }
    neighbours[kept] = nil
    neighbours[dropped] = nil
    members.append(members[pair.first] + members[pair.second])
    for cluster in [kept, dropped] {
      members[cluster] = []
      sums[cluster] = [:]
    }
    for (other, sum) in neighbours {
      sums[other][kept] = nil
      sums[other][dropped] = nil
      sums[other][joined] = sum
    }
    sums.append(neighbours)
    for (other, sum) in neighbours { offer(other, joined, sum: sum) }
  }
}
