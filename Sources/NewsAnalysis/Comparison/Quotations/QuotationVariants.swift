internal import NewsText

/// The quotations of a set of articles, to find one of them wherever it stands, its words aligned.
///
/// Making it reads all quotations once; asking it is fast.
public struct QuotationVariants: Sendable {
  private let places: QuotationPlaces

  public init(_ articles: [Analysis]) {
    self.init(articles) { _, _ in true }
  }

  /// Of those quotations alone that `takes` takes, by the index of their article among `articles` and their own in it.
  public init(_ articles: [Analysis], taking takes: (_ article: Int, _ quotation: Int) -> Bool) {
    places = QuotationPlaces(articles, taking: takes)
  }

  /// One row for each utterance that has words in quotation marks: those that most articles print first, then in text
  /// order. An utterance that one article alone prints has a row of one.
  public func rows() -> [QuotationRow] {
    places.groups().map(places.row)
      .enumerated().sorted { (-$0.element.articles.count, $0.offset) < (-$1.element.articles.count, $1.offset) }
      .map(\.element)
  }

  /// The row of the utterance that `words`, as a reader types them, are taken from; nil where none has them.
  public func row(of words: String) -> QuotationRow? {
    let bytes = Array(words.utf8)
    let sought = QuotedPassage(quotation: -1, parts: [ByteRange(0, bytes.count)], in: bytes)
    return places.group(of: sought).map(places.row)
  }

  /// The row of quotation `quotation` of article `article`; nil where it has no words in quotation marks.
  public func row(ofQuotation quotation: Int, inArticle article: Int) -> QuotationRow? {
    places.group(ofQuotation: quotation, inArticle: article).map(places.row)
  }
}
