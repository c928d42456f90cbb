internal import NewsText

/// Marks, word by word, what differs between two passages that say the same.
struct WordMarking {
  private let left: MarkedPassage
  private let right: MarkedPassage
  private(set) var edits: [WordEdit] = []
  private var nextLeft = 0
  private var nextRight = 0

  /// The differences in text order.
  static func edits(_ left: MarkedPassage, _ right: MarkedPassage) -> [WordEdit] {
    var marking = WordMarking(left, right)
    marking.mark()
    return marking.edits
  }

  init(_ left: MarkedPassage, _ right: MarkedPassage) {
    self.left = left
    self.right = right
  }

  private mutating func mark() {
    for run in meaningfulRuns() {
      let isAdjacent = run.left == nextLeft && run.right == nextRight
      replace(upTo: run.left, run.right)
      for offset in 0..<run.count {
        markTypography(run.left + offset, run.right + offset, hasSamePredecessor: offset > 0 || isAdjacent)
      }
      nextLeft = run.left + run.count
      nextRight = run.right + run.count
    }
    let isAdjacent = nextLeft == left.words.count && nextRight == right.words.count
    replace(upTo: left.words.count, right.words.count)
    if isAdjacent { markEnds() }
  }

  private mutating func replace(upTo leftEnd: Int, _ rightEnd: Int) {
    guard nextLeft < leftEnd || nextRight < rightEnd else { return }
    let (pieces, others) = (left.ranges(nextLeft..<leftEnd), right.ranges(nextRight..<rightEnd))
    for index in 0..<max(pieces.count, others.count) {
      let piece =
        index < pieces.count ? pieces[index] : ByteRange(pieces[pieces.count - 1].end, pieces[pieces.count - 1].end)
      let other =
        index < others.count ? others[index] : ByteRange(others[others.count - 1].end, others[others.count - 1].end)
      edits.append(WordEdit(left: piece, right: other, isTypographic: false))
    }
  }

  /// Compares the spelling of one word and the marks before it.
  private mutating func markTypography(_ i: Int, _ j: Int, hasSamePredecessor: Bool) {
    if hasSamePredecessor, left.marks(before: i) != right.marks(before: j) {
      edits.append(WordEdit(left: left.joint(before: i), right: right.joint(before: j), isTypographic: true))
    } else if left.spelling(i) != right.spelling(j) {
      edits.append(WordEdit(left: left.words[i].range, right: right.words[j].range, isTypographic: true))
    }
  }

  private mutating func markEnds() {
    let (i, j) = (left.words.count, right.words.count)
    guard left.marks(before: i) != right.marks(before: j) else { return }
    edits.append(WordEdit(left: left.joint(before: i), right: right.joint(before: j), isTypographic: true))
  }

  /// Common runs without those that are common by chance: "the" between two replaced pieces says nothing.
  private func meaningfulRuns() -> [SequenceMatching.Run] {
    let runs = SequenceMatching(left.keys[...], right.keys[...]).runs
    return runs.indices.filter { index in
      let run = runs[index]
      guard run.count <= 2, (run.left..<run.left + run.count).allSatisfy({ left.isFunctionWord($0) }) else {
        return true
      }
      let before = index > 0 ? runs[index - 1] : .init(left: 0, right: 0, count: 0)
      let after =
        index + 1 < runs.count ? runs[index + 1] : .init(left: left.keys.count, right: right.keys.count, count: 0)
      let isAfterReplacement = before.left + before.count < run.left && before.right + before.count < run.right
      let isBeforeReplacement = run.left + run.count < after.left && run.right + run.count < after.right
      return !(isAfterReplacement && isBeforeReplacement)
    }.map { runs[$0] }
  }
}
