internal import NewsText

/// The quoted words of one quotation, ready to be compared with those of another.
struct QuotedPassage: Sendable {
  /// The index in `Analysis.quotations`.
  let quotation: Int
  /// Its parts between the outer marks, in text order.
  let parts: [ByteRange]
  /// In text order.
  let words: [QuotedWord]
  /// Whether an ellipsis stands after the last word.
  let endsWithCut: Bool

  init(quotation: Int, parts: [ByteRange], in text: [UInt8]) {
    self.quotation = quotation
    self.parts = parts
    var reader = QuotedWordReader(text)
    for part in parts { reader.read(part) }
    words = reader.words
    endsWithCut = reader.isAfterCut
  }

  var keys: [WordKey] {
    words.map(\.key)
  }

  /// The words as they are printed, parts joined by a blank.
  func text(in article: Article) -> String {
    parts.map { article.string($0) }.joined(separator: " ")
  }

  /// The direct and mixed quotations of an article that have words in quotation marks.
  static func all(of analysis: Analysis) -> [QuotedPassage] {
    analysis.quotations.enumerated().compactMap { index, quotation in
      guard quotation.kind != .indirect else { return nil }
      let parts = quotation.content.flatMap { QuotedParts.ranges(in: $0, of: analysis.article.text) }
      let passage = QuotedPassage(
        quotation: index, parts: parts.isEmpty ? quotation.content : parts, in: analysis.article.text)
      return passage.words.isEmpty ? nil : passage
    }
  }
}
