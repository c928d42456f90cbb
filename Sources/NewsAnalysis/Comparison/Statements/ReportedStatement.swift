internal import NewsText

/// What somebody is reported to have said, as the words that carry its meaning: to be found again in other words.
struct ReportedStatement: Sendable {
  /// The index in `Analysis.quotations`.
  let quotation: Int
  let speaker: StatementSpeaker
  /// All words in order, written out as those of a quotation are.
  let keys: [WordKey]
  /// The stems of the telling ones; grammar aside.
  let words: WordBag

  init(_ quotation: Int, of analysis: Analysis, speaker: StatementSpeaker) {
    let text = analysis.article.text
    let content = analysis.quotations[quotation].content
    self.quotation = quotation
    self.speaker = speaker
    keys = QuotedPassage(quotation: quotation, parts: content, in: text).keys
    words = WordBag(
      content.flatMap { WordScanner.words(of: text, in: $0) }.filter { !WordSet.functionWords.contains($0.key) }
        .map { Stem.key(of: $0, in: text) })
  }
}
