/// One utterance as two articles print it, or a quotation that is not found in the other.
public struct QuotationPair: Hashable, Sendable {
  /// One side of the pair.
  public struct Side: Hashable, Sendable {
    /// The index in `Analysis.quotations`.
    public let quotation: Int
    /// The quoted words, without the outer marks; the parts of a divided quotation joined by a blank.
    public let text: String

    public init(quotation: Int, text: String) {
      self.quotation = quotation
      self.text = text
    }
  }

  public let left: Side?
  public let right: Side?
  /// Nil where one side is missing.
  public let grade: QuotationGrade?
  /// What differs, as ranges of the two articles.
  public let edits: [WordEdit]

  public init(left: Side?, right: Side?, grade: QuotationGrade?, edits: [WordEdit] = []) {
    self.left = left
    self.right = right
    self.grade = grade
    self.edits = edits
  }
}
