internal import English
internal import NewsText

/// `“We are late,” Petrova said. “We will finish by May.”`: whole sentences in quotation marks that follow a quotation,
/// in its paragraph or at the start of the next.
struct ContinuedQuotation: PassageRule {
  let name = "continued-quotation"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    for passage in quoted.passages where passage.depth == 0 && reader.isFree(passage.tokens) {
      guard quoted.fillsSentences(passage), let holder = holder(before: passage, reader) else { continue }
      reader.extend(holder, with: passage.tokens)
    }
  }

  /// The statement that ends right before `passage`: with its words, or with the sentence that holds its cue. One
  /// without quotation marks goes on in its own paragraph, or in one of nothing but quoted words.
  private func holder(before passage: Passage, _ reader: StatementReader) -> Int? {
    let start = Int(passage.tokens.start)
    guard start > 0 else { return nil }
    let sentence = reader.quoted.sentenceIndex(of: start - 1)
    guard let index = reader.lastStatement(ofSentence: sentence) ?? outerHolder(of: start - 1, reader) else {
      return nil
    }
    let isQuoted = reader.statements[index].kind(in: reader.quoted) != .indirect
    return isQuoted || reader.quoted.layers.sentences[sentence].paragraph == passage.paragraph
      || isParagraph(passage, reader.quoted) ? index : nil
  }

  /// Whether `passage` is a paragraph of its own.
  private func isParagraph(_ passage: Passage, _ quoted: QuotedLayers) -> Bool {
    let sentences = quoted.layers.sentences
    let first = quoted.sentenceIndex(of: Int(passage.tokens.start))
    let last = quoted.sentenceIndex(of: Int(passage.tokens.end) - 1)
    return (first == 0 || sentences[first - 1].paragraph != passage.paragraph)
      && (last + 1 == sentences.count || sentences[last + 1].paragraph != sentences[last].paragraph)
  }

  private func outerHolder(of token: Int, _ reader: StatementReader) -> Int? {
    var index = reader.holder(of: token)
    while let current = index, let outer = reader.statements[current].inside { index = outer }
    return index
  }
}
