internal import NewsText

/// Pairs of passages that share enough to be looked at, found by their words and not by trying each with each.
struct PassageCandidates {
  struct Pair {
    let left: Int
    let right: Int
    /// Shared weight over the mean weight (Dice), 0 to 1.
    let likeness: Double
    /// Shared weight over the weight of the lighter one, 0 to 1.
    let containment: Double
    /// Words of the lighter one.
    let shorterCount: Int
    /// How far the two stand apart, as a share of their texts.
    let distance: Double
  }

  /// The likest first; of equal ones the nearest, then in text order.
  private(set) var byLikeness: [Pair] = []

  private let leftBags: [WordBag]
  private let rightBags: [WordBag]
  private let weights: WordWeights
  private let rightMass: [Double]
  /// For each word the right passages that hold it, in order.
  private var postings: [WordKey: [Posting]] = [:]

  private struct Posting {
    let passage: Int
    let count: Int
  }

  /// Of a word that stands in more passages than this, only the nearest are looked at.
  private static let nearestPostings = 96
  /// The most pairs kept for one left passage.
  private static let pairsPerPassage = 16
  private static let leastLikeness = 0.2
  private static let leastContainment = 0.4

  init(_ left: ComparedText, _ right: ComparedText, isLinkedLeft: [Bool], isLinkedRight: [Bool]) {
    leftBags = left.passages.map { WordBag(left.stems[$0.words]) }
    rightBags = right.passages.map { WordBag(right.stems[$0.words]) }
    let weights = WordWeights(among: leftBags + rightBags)
    self.weights = weights
    rightMass = rightBags.map { weights.mass(of: $0) }
    guard isLinkedLeft.contains(false) || isLinkedRight.contains(false) else { return }
    let anyLoneLeft = isLinkedLeft.contains(false)
    for (index, bag) in rightBags.enumerated() where anyLoneLeft || !isLinkedRight[index] {
      for entry in bag.entries { postings[entry.key, default: []].append(Posting(passage: index, count: entry.count)) }
    }
    for index in leftBags.indices {
      byLikeness += pairs(ofLeft: index) { other in
        (!isLinkedLeft[index] || !isLinkedRight[other]) && left.passages[index].isNote == right.passages[other].isNote
      }
    }
    byLikeness.sort { ($1.likeness, $0.distance, $0.left, $0.right) < ($0.likeness, $1.distance, $1.left, $1.right) }
  }

  /// How much of right passage `lone` stands in left passage `host` and not in that one's partner, 0 to 1.
  func shareOfRight(_ lone: Int, inLeft host: Int, butNotInRight partner: Int) -> Double {
    share(of: rightBags[lone], in: leftBags[host], butNotIn: rightBags[partner])
  }

  /// How much of left passage `lone` stands in right passage `host` and not in that one's partner, 0 to 1.
  func shareOfLeft(_ lone: Int, inRight host: Int, butNotInLeft partner: Int) -> Double {
    share(of: leftBags[lone], in: rightBags[host], butNotIn: leftBags[partner])
  }

  private func share(of lone: WordBag, in host: WordBag, butNotIn partner: WordBag) -> Double {
    let (counts, explained) = (host.counts, partner.counts)
    let shared = lone.entries.reduce(0) { sum, entry in
      let left = (counts[entry.key] ?? 0) - (explained[entry.key] ?? 0)
      return sum + weights[entry.key] * Double(max(0, min(entry.count, left)))
    }
    return shared / max(weights.mass(of: lone), .leastNormalMagnitude)
  }

  private func pairs(ofLeft index: Int, where mayPair: (Int) -> Bool) -> [Pair] {
    let bag = leftBags[index]
    var shared: [Int: Double] = [:]
    let expected = leftBags.isEmpty ? 0 : index * rightBags.count / leftBags.count
    for entry in bag.entries {
      for posting in nearest(to: expected, among: postings[entry.key] ?? []) where mayPair(posting.passage) {
        shared[posting.passage, default: 0] += weights[entry.key] * Double(min(entry.count, posting.count))
      }
    }
    let mass = weights.mass(of: bag)
    var found: [Pair] = []
    for (other, both) in shared {
      let lighter = mass <= rightMass[other] ? bag : rightBags[other]
      let pair = Pair(
        left: index, right: other, likeness: 2 * both / (mass + rightMass[other]),
        containment: both / min(mass, rightMass[other]), shorterCount: lighter.entries.reduce(0) { $0 + $1.count },
        distance: abs(Double(index) / Double(leftBags.count) - Double(other) / Double(rightBags.count)))
      if pair.likeness >= Self.leastLikeness || pair.containment >= Self.leastContainment { found.append(pair) }
    }
    found.sort { ($1.likeness, $0.distance, $0.right) < ($0.likeness, $1.distance, $1.right) }
    return Array(found.prefix(Self.pairsPerPassage))
  }

  private func nearest(to passage: Int, among postings: [Posting]) -> ArraySlice<Posting> {
    guard postings.count > Self.nearestPostings else { return postings[...] }
    var (low, high) = (0, postings.count)
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].passage < passage { low = middle + 1 } else { high = middle }
    }
    let start = max(0, min(low - Self.nearestPostings / 2, postings.count - Self.nearestPostings))
    return postings[start..<start + Self.nearestPostings]
  }
}
