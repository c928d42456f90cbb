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

  /// The least share of weight (Dice) that makes two sentences one.
  private static let leastLikeness = 0.30
  /// The least share of the shorter one that must stand inside the longer for a merge or split.
  private static let leastContainment = 0.55
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
      if !isLinkedLeft[pair.left], !isLinkedRight[pair.right] {
        link(pair.left, pair.right, likeness: pair.likeness)
      }
    }
    let (loneLeft, loneRight) = (isLinkedLeft.map { !$0 }, isLinkedRight.map { !$0 })
    for pair in candidates.byLikeness where loneLeft[pair.left] != loneRight[pair.right] {
      if pair.containment >= Self.leastContainment, pair.shorterCount >= Self.leastContainedWords {
        link(pair.left, pair.right, likeness: pair.likeness)
      }
    }
  }
}
