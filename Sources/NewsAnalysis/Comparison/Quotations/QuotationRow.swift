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

  /// An article that tells the utterance in its own words.
  public struct Telling: Hashable, Sendable {
    /// The index of the article among those compared.
    public let article: Int
    /// The index in its `Analysis.quotations`.
    public let quotation: Int
    /// What it says, in its words.
    public let text: String

    public init(article: Int, quotation: Int, text: String) {
      self.article = article
      self.quotation = quotation
      self.text = text
    }
  }

  /// In the order of the articles and their text.
  public let items: [Item]
  /// The index in `items` of the one with most words, of several the first.
  public let fullest: Int
  /// Articles that do not print it and tell it in their own words, in their order; known where articles on one event
  /// are compared.
  public let tellings: [Telling]

  public init(items: [Item], fullest: Int, tellings: [Telling] = []) {
    self.items = items
    self.fullest = fullest
    self.tellings = tellings
  }

  /// The articles that print it or tell it in their own words, in rising order.
  public var carriers: [Int] {
    Set(items.map(\.article) + tellings.map(\.article)).sorted()
  }

  /// Its first printing in an article; nil where that does not print it.
  public func item(in article: Int) -> Item? {
    items.first { $0.article == article }
  }

  /// The articles that print it, in rising order.
  public var articles: [Int] {
    Set(items.map(\.article)).sorted()
  }
}
