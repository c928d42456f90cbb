internal import NewsAnalysis

/// How answers say who tells a figure.
enum FigureVoice {
  /// In place of a name, where the text tells a claim and names nobody for it.
  static let nobodyNamed = "(nobody named)"
}

extension OpenCorpus {
  /// Who says a figure; empty in the article's own voice.
  func voiceCell(of figure: Figure, inArticle article: Int) -> Cell {
    figure.isClaimOfNobody
      ? .text(FigureVoice.nobodyNamed) : sourceCell(figure.saidBy, article, mention: [])
  }
}

extension Figure {
  /// Whether it is told as a claim, and nobody is named for it.
  var isClaimOfNobody: Bool { saidBy == nil && trace.claim != nil }
}
