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
  /// Whether words in brackets, the outlet's own, stand after the last word.
  let endsWithBracket: Bool
  /// The last word of the name or description that it is credited to; nil where nobody is known.
  let speaker: WordKey?

  init(quotation: Int, parts: [ByteRange], in text: [UInt8], speaker: WordKey? = nil) {
    self.quotation = quotation
    self.parts = parts
    self.speaker = speaker
    var reader = QuotedWordReader(text)
    for part in parts { reader.read(part) }
    words = reader.words
    endsWithCut = reader.isAfterCut
    endsWithBracket = reader.isAfterBracket
  }

  var keys: [WordKey] {
    words.map(\.key)
  }

  /// Whether it says that something was left out.
  var hasCut: Bool {
    endsWithCut || words.contains(where: \.isAfterCut)
  }

  /// Whether the outlet has put words of its own in brackets.
  var hasBrackets: Bool {
    endsWithBracket || words.contains(where: \.isAfterBracket)
  }

  /// The words as they are printed, parts joined by a blank.
  func text(in article: Article) -> String {
    parts.map { article.string($0) }.joined(separator: " ")
  }

  /// The direct and mixed quotations of an article that have words in quotation marks, but not those that stand
  /// inside another of them: their words are told with it.
  static func all(of analysis: Analysis) -> [QuotedPassage] {
    let text = analysis.article.text
    let passages = analysis.quotations.enumerated().compactMap { index, quotation -> QuotedPassage? in
      guard quotation.kind != .indirect else { return nil }
      let parts = quotation.content.flatMap { QuotedParts.ranges(in: $0, of: text) }
      let speaker = quotation.speaker.flatMap { analysis.sources[$0].name.split(separator: " ").last }
      let passage = QuotedPassage(
        quotation: index, parts: parts.isEmpty ? quotation.content : parts, in: text,
        speaker: speaker.map { WordKey($0.utf8) })
      return passage.words.isEmpty ? nil : passage
    }
    return outermost(passages)
  }

  private static func outermost(_ passages: [QuotedPassage]) -> [QuotedPassage] {
    let inOrder = passages.sorted { a, b in
      (a.words[0].range.start, b.words.count) < (b.words[0].range.start, a.words.count)
    }
    var kept: [QuotedPassage] = []
    var furthest: [ByteRange] = []
    for passage in inOrder {
      let isInside = passage.words.allSatisfy { word in furthest.contains { $0.contains(word.range) } }
      if isInside { continue }
      kept.append(passage)
      let end = passage.parts.map(\.end).max() ?? 0
      if end >= furthest.map(\.end).max() ?? 0 { furthest = passage.parts }
    }
    return kept
  }
}
