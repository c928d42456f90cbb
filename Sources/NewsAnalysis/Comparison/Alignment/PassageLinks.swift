internal import NewsText

/// Which passages of two texts say the same: equal ones first, then the likest by the weight of the words they
/// share, then those that a merge or a split has put inside another.
struct PassageLinks {
  /// One left passage may stand in several links (a split), and one right passage too (a merge); ordered by left,
  /// then right.
  private(set) var links: [PassageLink] = []

  private let left: ComparedText
  private let right: ComparedText
  private var isLinkedLeft: [Bool]
  private var isLinkedRight: [Bool]

  /// The least share of weight (Dice) that makes two sentences one wherever they stand.
  private static let leastLikeness = 0.30
  /// The same for two that stand between the same neighbours, or beside a partner that explains the rest.
  private static let leastLikenessInPlace = 0.26
  /// The share of a passage inside another, less what that one's partner explains, that makes it part of it.
  private static let leastContainment = 0.55
  /// The same where the two are also alike as a whole.
  private static let leastUnexplained = 0.28
  /// Shorter sentences ("He agreed.") are too easily contained in others.
  private static let leastContainedWords = 5

  init(_ left: ComparedText, _ right: ComparedText) {
    self.left = left
    self.right = right
    isLinkedLeft = Array(repeating: false, count: left.passages.count)
    isLinkedRight = Array(repeating: false, count: right.passages.count)
    linkEqualPassages()
    linkLikePassages()
    links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private mutating func link(_ leftIndex: Int, _ rightIndex: Int, likeness: Double) {
    isLinkedLeft[leftIndex] = true
    isLinkedRight[rightIndex] = true
    links.append(PassageLink(left: leftIndex, right: rightIndex, likeness: likeness))
  }

  /// Links passages with the same words: those in order first, then the rest as they come.
  private mutating func linkEqualPassages() {
    let leftKeys = Self.wordDigests(left)
    let rightKeys = Self.wordDigests(right)
    for run in SequenceMatching(leftKeys[...], rightKeys[...]).runs {
      for offset in 0..<run.count { link(run.left + offset, run.right + offset, likeness: 1) }
    }
    var places: [UInt64: [Int]] = [:]
    for index in right.passages.indices.reversed() where !isLinkedRight[index] {
      places[rightKeys[index], default: []].append(index)
    }
    for index in left.passages.indices where !isLinkedLeft[index] {
      if let other = places[leftKeys[index]]?.popLast() { link(index, other, likeness: 1) }
    }
  }

  /// A hash of the words of each passage.
  private static func wordDigests(_ text: ComparedText) -> [UInt64] {
    text.passages.map { passage in
      text.words[passage.words].reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1.key.hash) &* 0x0000_0100_0000_01B3 }
    }
  }

  private mutating func linkLikePassages() {
    let candidates = PassageCandidates(left, right, isLinkedLeft: isLinkedLeft, isLinkedRight: isLinkedRight)
    for pair in candidates.byLikeness where pair.likeness >= Self.leastLikeness {
      linkIfLone(pair)
    }
    let gaps = LinkGaps(links, left: left.passages.count, right: right.passages.count)
    for pair in candidates.byLikeness where pair.likeness >= Self.leastLikenessInPlace {
      if gaps.isSameGap(pair.left, pair.right) { linkIfLone(pair) }
    }
    linkContained(candidates)
  }

  private mutating func linkIfLone(_ pair: PassageCandidates.Pair) {
    if !isLinkedLeft[pair.left], !isLinkedRight[pair.right] {
      link(pair.left, pair.right, likeness: pair.likeness)
    }
  }

  /// Links what a merge or a split has put inside a passage that has a partner already: what counts is what the
  /// two share beyond what the partner explains.
  private mutating func linkContained(_ candidates: PassageCandidates) {
    var partnerOfLeft: [Int: Int] = [:]
    var partnerOfRight: [Int: Int] = [:]
    for link in links {
      partnerOfLeft[link.left] = link.right
      partnerOfRight[link.right] = link.left
    }
    for pair in candidates.byLikeness where isLinkedLeft[pair.left] != isLinkedRight[pair.right] {
      var unexplained: Double?
      if let partner = partnerOfLeft[pair.left] {
        unexplained = candidates.shareOfRight(pair.right, inLeft: pair.left, butNotInRight: partner)
      } else if let partner = partnerOfRight[pair.right] {
        unexplained = candidates.shareOfLeft(pair.left, inRight: pair.right, butNotInLeft: partner)
      }
      guard let unexplained else { continue }
      let isInside = unexplained >= Self.leastContainment && pair.shorterCount >= Self.leastContainedWords
      let isPart = unexplained >= Self.leastUnexplained && pair.likeness >= Self.leastLikenessInPlace
      if isInside || isPart { link(pair.left, pair.right, likeness: pair.likeness) }
    }
  }
}
