internal import NewsText

/// What one quotation claims, ready to be compared with the claims of others.
struct Claim: Sendable {
  let article: Int
  let quotation: Int
  /// The stems of its telling words.
  let bag: WordBag
  /// The words in quotation marks.
  let quoted: QuotedPassage
  /// The figures in its content.
  let figures: [Figure]
  /// Whether its verb says that the claim is wrong: "denied that …".
  let isDenied: Bool

  /// Fewer quoted words are a term rather than a statement.
  private static let leastQuoted = 3
  /// What two claims must share: so many stems, and of the weight of the shorter and of the longer one this share.
  static let leastStems = 3
  private static let leastOfShorter = 0.6
  private static let leastOfLonger = 0.4
  /// Less is enough beside the same number of the same things.
  private static let leastOfShorterBesideFigure = 0.4
  private static let leastOfLongerBesideFigure = 0.3

  init(_ quotation: Int, of analysis: Analysis, article: Int) {
    let text = analysis.article.text
    let content = analysis.quotations[quotation].content
    let words = content.flatMap { WordScanner.words(of: text, in: $0) }
    self.article = article
    self.quotation = quotation
    bag = WordBag(words.filter { !WordSet.functionWords.contains($0.key) }.map { Stem.key(of: $0, in: text) })
    quoted = QuotedPassage(
      quotation: quotation, parts: content.flatMap { QuotedParts.ranges(in: $0, of: text) }, in: text)
    figures = analysis.figures.filter { figure in content.contains { $0.contains(figure.range) } }
    isDenied = analysis.quotations[quotation].cueLemma.map { CueLexicon.isDenying(WordKey($0)) } ?? false
  }

  /// Whether both say the same: the same quoted words, or most telling words of the shorter one, without a number
  /// that differs.
  func isSame(as other: Claim, _ weights: WordWeights) -> Bool {
    guard isDenied == other.isDenied else { return false }
    if isSameUtterance(as: other) { return true }
    guard !hasDifferingFigure(from: other) else { return false }
    let keys = Set(other.bag.entries.lazy.map(\.key))
    let shared = bag.entries.filter { keys.contains($0.key) }
    guard shared.count >= Self.leastStems else { return false }
    let weight = shared.reduce(0) { $0 + weights[$1.key] }
    let masses = [mass(weights), other.mass(weights)].sorted()
    let hasFigure = hasSameFigure(as: other)
    return weight >= masses[0] * (hasFigure ? Self.leastOfShorterBesideFigure : Self.leastOfShorter)
      && weight >= masses[1] * (hasFigure ? Self.leastOfLongerBesideFigure : Self.leastOfLonger)
  }

  private func isSameUtterance(as other: Claim) -> Bool {
    min(quoted.words.count, other.quoted.words.count) >= Self.leastQuoted
      && UtteranceLikeness.areOneUtterance(quoted, other.quoted)
  }

  /// The weight of its words, each once.
  private func mass(_ weights: WordWeights) -> Double {
    bag.entries.reduce(0) { $0 + weights[$1.key] }
  }

  private func hasSameFigure(as other: Claim) -> Bool {
    figures.contains { figure in
      other.figures.contains { FigureLikeness.isSameValue(figure, $0) && FigureLikeness.isSameQuantity(figure, $0) }
    }
  }

  /// Whether both count the same and come to different numbers.
  private func hasDifferingFigure(from other: Claim) -> Bool {
    figures.contains { figure in
      let alike = other.figures.filter { FigureLikeness.isSameQuantity(figure, $0) }
      return !alike.isEmpty && !alike.contains { FigureLikeness.isSameValue(figure, $0) }
    }
  }
}
