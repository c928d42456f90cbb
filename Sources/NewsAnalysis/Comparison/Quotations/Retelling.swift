/// What one article prints in quotation marks and the other tells in its own words.
public struct Retelling: Hashable, Sendable {
  public enum Marks: String, Sendable, CaseIterable {
    case left, right
  }

  /// Which of the two articles has it in quotation marks.
  public let quotedIn: Marks
  public let left: QuotationPair.Side
  public let right: QuotationPair.Side

  public init(quotedIn: Marks, left: QuotationPair.Side, right: QuotationPair.Side) {
    self.quotedIn = quotedIn
    self.left = left
    self.right = right
  }
}
