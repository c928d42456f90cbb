internal import English
internal import NewsText

/// Pairs the quotation marks of an article. Nothing is lost to an odd mark: what stays open ends with its paragraph,
/// what closes nothing is skipped, and both are reported.
struct QuotationMarkPairing {
  /// In text order; an outer passage before those inside it.
  private(set) var passages: [Passage] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let layers: Layers
  private var open: [Opening] = []
  /// The passage that stayed open at the end of the paragraph before.
  private var carried: Opening?

  /// A mark that waits for its partner.
  private struct Opening {
    let mark: QuotationMark
    let continuesPrevious: Bool
    /// The place in `passages` that is kept for it.
    let slot: Int
  }

  /// How many marks further on a partner is looked for.
  private static let reach = 64

  /// Deeper nesting than this does not occur in print and is not followed.
  private static let deepest = 3

  init(_ layers: Layers) {
    self.layers = layers
    let scanner = QuotationMarkScanner(layers)
    var sentence = 0
    while sentence < layers.sentences.count {
      let paragraph = layers.sentences[sentence].paragraph
      let start = layers.sentences[sentence].tokens.start
      while sentence < layers.sentences.count, layers.sentences[sentence].paragraph == paragraph { sentence += 1 }
      let range = TokenRange(Int(start), Int(layers.sentences[sentence - 1].tokens.end))
      pair(scanner.marks(in: range), in: range, paragraph)
    }
    if let carried { report(carried.mark) }
    passages.removeAll { $0.tokens.isEmpty }
    settleDepths()
    summarize()
  }

  /// An opening that turned out to be an apostrophe holds nothing: how deep a passage lies is told by those that stayed.
  private mutating func settleDepths() {
    var ends: [UInt32] = []
    for index in passages.indices {
      let passage = passages[index]
      while let end = ends.last, end <= passage.tokens.start { ends.removeLast() }
      passages[index] = Passage(
        tokens: passage.tokens, paragraph: passage.paragraph, depth: ends.count, isClosed: passage.isClosed,
        continuesPrevious: passage.continuesPrevious)
      ends.append(passage.tokens.end)
    }
  }

  private mutating func pair(_ marks: [QuotationMark], in range: TokenRange, _ paragraph: Int) {
    for (index, mark) in marks.enumerated() {
      if let partner = partner(of: mark, followedBy: marks[(index + 1)...]) {
        while open.count > partner + 1 { abandon(before: mark, paragraph) }
        close(with: mark, paragraph)
      } else if opens(mark, followedBy: marks[(index + 1)...]) {
        if let last = open.last, last.mark.family == mark.family { abandon(before: mark, paragraph) }
        open(mark, isFirst: mark.tokens.start == range.start, paragraph)
      } else if mark.family != .single {
        report(mark)
      }
    }
    finish(range, paragraph)
  }

  /// The place in `open` of the opening that `mark` closes.
  private func partner(of mark: QuotationMark, followedBy rest: ArraySlice<QuotationMark>) -> Int? {
    guard let place = open.lastIndex(where: { $0.mark.family == mark.family }) else { return nil }
    let opening = open[place].mark
    if mark.family == .single { return closesSingle(mark, followedBy: rest) ? place : nil }
    if opening.isLow { return mark.isLow ? nil : place }
    if mark.opensByForm { return nil }
    if mark.closesByForm { return place }
    return mark.closesByPlace || !mark.opensByPlace ? place : nil
  }

  /// A single mark after a word that ends in s is an apostrophe where another one can close the passage.
  private func closesSingle(_ mark: QuotationMark, followedBy rest: ArraySlice<QuotationMark>) -> Bool {
    guard mark.closesByPlace, !mark.opensByForm else { return false }
    let before = layers.tokens[Int(mark.tokens.start) - 1]
    if before.shape.contains(.mark) { return true }
    let endsInS = layers.article.text[Int(before.range.end) - 1] | 0x20 == UInt8(ascii: "s")
    return !endsInS
      || !rest.prefix(Self.reach).prefix(while: { !($0.family == .single && $0.opensByPlace) }).contains {
        $0.family == .single && $0.closesByPlace
      }
  }

  private func opens(_ mark: QuotationMark, followedBy rest: ArraySlice<QuotationMark>) -> Bool {
    guard open.count < Self.deepest else { return false }
    guard mark.family == .single else {
      return mark.opensByForm || (mark.opensByPlace && !mark.closesByForm)
        || (mark.closesByForm && mark.opensByPlace && !mark.closesByPlace)
    }
    guard mark.opensByPlace, !layers.tokens[Int(mark.tokens.end)].shape.contains(.hasDigit) else { return false }
    return rest.prefix(Self.reach).contains { $0.family == .single && $0.closesByPlace && !$0.opensByForm }
  }

  private mutating func open(_ mark: QuotationMark, isFirst: Bool, _ paragraph: Int) {
    let continues = isFirst && carried.map { isSame($0.mark, mark) } == true
    if continues { carried = nil }
    let start = Int(mark.tokens.start)
    open.append(Opening(mark: mark, continuesPrevious: continues, slot: passages.count))
    passages.append(
      Passage(
        tokens: TokenRange(start, start), paragraph: paragraph, depth: 0, isClosed: false, continuesPrevious: continues)
    )
  }

  /// One speech is marked alike in all its paragraphs: a straight mark does not go on as a curly one.
  private func isSame(_ a: QuotationMark, _ b: QuotationMark) -> Bool {
    a.family == b.family && layers.tokens[Int(a.tokens.start)].key == layers.tokens[Int(b.tokens.start)].key
  }

  private mutating func close(with mark: QuotationMark, _ paragraph: Int) {
    settle(end: Int(mark.tokens.end), isClosed: true, paragraph)
  }

  /// Gives up waiting for the partner of the innermost opening: it ends where the next mark stands.
  private mutating func abandon(before mark: QuotationMark, _ paragraph: Int) {
    guard let last = open.last else { return }
    if last.mark.family == .single { return drop() }
    report(last.mark)
    settle(end: Int(mark.tokens.start), isClosed: false, paragraph)
  }

  /// A single mark that found no partner was an apostrophe.
  private mutating func drop() {
    open.removeLast()
  }

  private mutating func settle(end: Int, isClosed: Bool, _ paragraph: Int) {
    guard let opening = open.popLast() else { return }
    passages[opening.slot] = Passage(
      tokens: TokenRange(Int(opening.mark.tokens.start), end), paragraph: paragraph, depth: open.count,
      isClosed: isClosed, continuesPrevious: opening.continuesPrevious)
  }

  /// The end of a paragraph ends all that is open; an outer passage may go on in the next one.
  private mutating func finish(_ range: TokenRange, _ paragraph: Int) {
    if let carried { report(carried.mark) }
    carried = open.first { $0.mark.family != .single }
    while let last = open.last {
      if last.mark.family == .single {
        drop()
        continue
      }
      if last.slot != carried?.slot { report(last.mark) }
      settle(end: Int(range.end), isClosed: false, paragraph)
    }
  }

  /// More odd marks than this are told as one.
  private static let mostReported = 8

  /// Where hardly a mark has a partner, the rest of them is counted and not listed.
  private mutating func summarize() {
    let rest = diagnostics.count - Self.mostReported
    guard rest > 1 else { return }
    let next = diagnostics[Self.mostReported]
    diagnostics.removeSubrange(Self.mostReported...)
    diagnostics.append(Diagnostic(next.kind, at: next.range, detail: "and \(rest - 1) more in this article"))
  }

  private mutating func report(_ mark: QuotationMark) {
    diagnostics.append(Diagnostic(.unpairedQuotationMark, at: layers.bytes(of: mark.tokens)))
  }
}
