/// What two articles have in common and where they part: two versions of one text, or two outlets on one event.
///
/// It says what differs and never which side is right.
public struct Comparison: Sendable {
  public let left: Analysis
  public let right: Analysis
  /// Every sentence of both sides stands in exactly one group. Groups with a left side come in its order; added
  /// sentences follow the group that they follow on the right.
  public let alignment: [AlignedGroup]

  public init(left: Analysis, right: Analysis) {
    self.left = left
    self.right = right
    let (leftText, rightText) = (ComparedText(left), ComparedText(right))
    alignment = PassageAlignment(leftText, rightText).groups()
  }
}
