/// What two articles have in common and where they part: two versions of one text, or two outlets on one event.
///
/// It says what differs and never which side is right.
public struct Comparison: Sendable {
  public let left: Analysis
  public let right: Analysis
  /// Every sentence of both sides stands in exactly one group. Groups with a left side come in its order; added
  /// sentences follow the group that they follow on the right.
  public let alignment: [AlignedGroup]
  /// The quotations with words in quotation marks, paired where they are one utterance: those of the left side in text
  /// order, then what is found only on the right.
  public let quotations: [QuotationPair]
  /// How much of each stands word for word in the other.
  public let reuse: Reuse

  public init(left: Analysis, right: Analysis) {
    self.left = left
    self.right = right
    let (leftText, rightText) = (ComparedText(left), ComparedText(right))
    alignment = PassageAlignment(leftText, rightText).groups()
    quotations = QuotationComparison(left, right).pairs()
    reuse = Reuse(Shingles(of: left.article), Shingles(of: right.article))
  }
}
