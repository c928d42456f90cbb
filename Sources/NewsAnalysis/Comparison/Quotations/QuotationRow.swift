/// One utterance wherever it is printed.
public struct QuotationRow: Hashable, Sendable {
  /// One place where it is printed.
  public struct Item: Hashable, Sendable {
    /// The index of the article among those compared.
    public let article: Int
    /// The index in its `Analysis.quotations`.
    public let quotation: Int
    /// The quoted words, without the outer marks; parts joined by a blank.
    public let text: String
    /// How it differs from the fullest one of the row; nil for that one.
    public let grade: QuotationGrade?
    /// What differs, the fullest one being the left side.
    public let edits: [WordEdit]

    public init(article: Int, quotation: Int, text: String, grade: QuotationGrade?, edits: [WordEdit]) {
      self.article = article
      self.quotation = quotation
      self.text = text
      self.grade = grade
      self.edits = edits
    }
  }

  /// In the order of the articles and their text.
  public let items: [Item]
  /// The index in `items` of the one with most words, of several the first.
  public let fullest: Int

  public init(items: [Item], fullest: Int) {
    self.items = items
    self.fullest = fullest
  }

  /// The articles that print it, in rising order.
  public var articles: [Int] {
    Set(items.map(\.article)).sorted()
  }
}
