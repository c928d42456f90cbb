/// How much of each of two texts stands word for word in the other: the share of its runs of eight words.
public struct Reuse: Hashable, Sendable {
  /// 0 to 1.
  public let leftInRight: Double
  /// 0 to 1.
  public let rightInLeft: Double

  public init(leftInRight: Double, rightInLeft: Double) {
    self.leftInRight = leftInRight
    self.rightInLeft = rightInLeft
  }
}
