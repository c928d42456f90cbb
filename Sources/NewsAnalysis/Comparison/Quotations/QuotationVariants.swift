internal import NewsText

/// One quotation wherever it stands in a set of articles, its words aligned.
public enum QuotationVariants {
  /// One row for each utterance that has words in quotation marks: those that most articles print first, then in text
  /// order. An utterance that one article alone prints has a row of one.
  public static func rows(_ articles: [Analysis]) -> [QuotationRow] {
    let places = QuotationPlaces(articles)
    return places.groups().map(places.row)
      .enumerated().sorted { (-$0.element.articles.count, $0.offset) < (-$1.element.articles.count, $1.offset) }
      .map(\.element)
  }

  /// The row of the utterance that `words`, as a reader types them, are taken from; nil where none has them.
  public static func row(of words: String, in articles: [Analysis]) -> QuotationRow? {
    let places = QuotationPlaces(articles)
    let bytes = Array(words.utf8)
    let sought = QuotedPassage(quotation: -1, parts: [ByteRange(0, bytes.count)], in: bytes)
    return places.group(of: sought).map(places.row)
  }
}
