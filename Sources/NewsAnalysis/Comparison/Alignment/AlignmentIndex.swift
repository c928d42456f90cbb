internal import NewsText

/// Finds the group of aligned sentences that a place of either side stands in.
struct AlignmentIndex: Sendable {
  private struct Sentence {
    let range: ByteRange
    let group: Int
  }

  private let left: [Sentence]
  private let right: [Sentence]

  init(_ groups: [AlignedGroup]) {
    func sentences(_ ranges: (AlignedGroup) -> [ByteRange]) -> [Sentence] {
      groups.enumerated().flatMap { index, group in ranges(group).map { Sentence(range: $0, group: index) } }
        .sorted { $0.range < $1.range }
    }
    left = sentences(\.left)
    right = sentences(\.right)
  }

  /// The index of the group with the sentence in which `range` begins; nil where it begins in none.
  func group(of range: ByteRange, on side: ComparedPair.Side) -> Int? {
    let sentences = side == .left ? left : right
    let place = sentences.placesStarting(in: ByteRange(0, range.start + 1), \.range).last
    guard let place, sentences[place].range.end > range.start else { return nil }
    return sentences[place].group
  }
}
