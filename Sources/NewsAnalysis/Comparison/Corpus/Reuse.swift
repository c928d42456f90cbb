/// How much of each of two texts stands word for word in the other: the share of its runs of eight words.
public struct Reuse: Hashable, Sendable {
  /// 0 to 1; 0 where the left text has no word.
  public let leftInRight: Double
  /// 0 to 1; 0 where the right text has no word.
  public let rightInLeft: Double

  public init(leftInRight: Double, rightInLeft: Double) {
    self.leftInRight = leftInRight
    self.rightInLeft = rightInLeft
  }

  init(_ left: Shingles, _ right: Shingles) {
    let shared = Double(left.sharedCount(with: right))
    self.init(
      leftInRight: shared / Double(max(1, left.hashes.count)), rightInLeft: shared / Double(max(1, right.hashes.count)))
  }

  /// The larger of the two shares.
  public var greatest: Double {
    max(leftInRight, rightInLeft)
  }
}
