internal import English
internal import NewsText

/// Finds what a sentence that ends in a colon announces.
struct AnnouncedContent {
  let quoted: QuotedLayers
  let view: SentenceView

  private static let colon: WordKey = ":"
  /// A cue further than this from the colon announces nothing.
  private static let mostBeforePassage = 15
  private static let mostBeforeParagraph = 7

  /// "Petrova wrote:" and a quotation that opens the next sentence or paragraph.
  func passage(after cue: TokenRange) -> TokenRange? {
    guard view.range.count > 1, endsInColon(after: cue, within: Self.mostBeforePassage),
      let passage = quoted.passage(at: view.end), passage.tokens.start == view.range.end
    else { return nil }
    return passage.tokens
  }

  /// "The governor added:" and a paragraph without marks, which pages set apart by its margin.
  func paragraph(after cue: TokenRange) -> TokenRange? {
    let sentences = quoted.layers.sentences
    guard view.index + 1 < sentences.count, sentences[view.index + 1].paragraph != sentences[view.index].paragraph,
      endsInColon(after: cue, within: Self.mostBeforeParagraph),
      !(Int(cue.end)..<max(Int(cue.end), view.end)).contains(where: { view.tag($0) == .verb })
    else { return nil }
    return TokenRange(view.end, quoted.paragraphEnd(of: view.end))
  }

  private func endsInColon(after cue: TokenRange, within most: Int) -> Bool {
    view.key(view.end - 1) == Self.colon && view.end - Int(cue.end) < most
  }
}
