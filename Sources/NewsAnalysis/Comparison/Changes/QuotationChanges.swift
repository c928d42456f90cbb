internal import NewsText

/// Quotations that came, went, or say other words.
struct QuotationChanges {
  private let pair: ComparedPair
  private let leftPhrases: PhraseIndex
  private let rightPhrases: PhraseIndex
  /// Of the words in quotation marks alone, whoever says them.
  private let leftQuoted: PhraseIndex
  private let rightQuoted: PhraseIndex

  /// The share of its words that must stand side by side in the other text for a quotation not to be gone.
  private static let leastFound = 0.8

  static func changes(in pair: ComparedPair) -> [Change] {
    QuotationChanges(pair).changes()
  }

  private init(_ pair: ComparedPair) {
    self.pair = pair
    leftPhrases = Self.phrases(of: pair.left)
    rightPhrases = Self.phrases(of: pair.right)
    leftQuoted = Self.quotedPhrases(of: pair.left)
    rightQuoted = Self.quotedPhrases(of: pair.right)
  }

  private static func quotedPhrases(of text: ComparedText) -> PhraseIndex {
    let article = text.analysis.article
    let parts = article.layout.paragraphs.flatMap { QuotedParts.ranges(in: $0.range, of: article.text) }
    return PhraseIndex(QuotedPassage(quotation: 0, parts: parts, in: article.text).keys)
  }

  private static func phrases(of text: ComparedText) -> PhraseIndex {
    PhraseIndex(QuotedPassage(quotation: 0, parts: text.passages.map(\.range), in: text.analysis.article.text).keys)
  }

  private func changes() -> [Change] {
    let (left, right) = (pair.quotations.left, pair.quotations.right)
    var partnersOfLeft = [Int](repeating: 0, count: left.count)
    var partnersOfRight = [Int](repeating: 0, count: right.count)
    for link in pair.quotations.links {
      partnersOfLeft[link.left] += 1
      partnersOfRight[link.right] += 1
    }
    var changes = pair.quotations.links.compactMap { link in
      partnersOfLeft[link.left] == 1 && partnersOfRight[link.right] == 1
        ? change(left[link.left], right[link.right]) : nil
    }
    changes += pair.statements.retellings.map(change)
    let retoldLeft = retold(quotedIn: .left) { $0.left.quotation }
    let retoldRight = retold(quotedIn: .right) { $0.right.quotation }
    changes += left.indices.filter { partnersOfLeft[$0] == 0 && !retoldLeft.contains(left[$0].quotation) }
      .compactMap { lone(left[$0], on: .left) }
    changes += right.indices.filter { partnersOfRight[$0] == 0 && !retoldRight.contains(right[$0].quotation) }
      .compactMap { lone(right[$0], on: .right) }
    return changes
  }

  private func retold(quotedIn marks: Retelling.Marks, _ quotation: (Retelling) -> Int) -> Set<Int> {
    Set(pair.statements.retellings.filter { $0.quotedIn == marks }.map(quotation))
  }

  /// "We will pay" has become that she would pay, or the other way.
  private func change(_ retelling: Retelling) -> Change {
    Change(
      kind: .quotation, operation: .changed, left: place(retelling.left, in: pair.left),
      right: place(retelling.right, in: pair.right),
      detail: retelling.quotedIn == .left ? "quoted → told in its own words" : "told in its own words → quoted")
  }

  private func place(_ side: QuotationPair.Side, in text: ComparedText) -> Change.Place {
    let content = text.analysis.quotations[side.quotation].content
    return Change.Place(range: content.dropFirst().reduce(content[0]) { $0.union($1) }, text: side.text)
  }

  private func change(_ a: QuotedPassage, _ b: QuotedPassage) -> Change? {
    let (left, right) = (pair.left.analysis.article, pair.right.analysis.article)
    let grade = QuotationGrading.grade(a, in: left.text, b, in: right.text)
    let detail: String
    switch grade {
    case .same: return nil
    case .typographic:
      return Change(
        kind: .typography, operation: .changed, left: place(a, in: pair.left), right: place(b, in: pair.right))
    case .shortened:
      guard !isWhole(a, b) else { return nil }
      detail = a.words.count > b.words.count ? "shortened" : "lengthened"
    case .cutMarked:
      detail = a.hasBrackets || b.hasBrackets ? "changed, and marked by brackets" : "cut, and marked as cut"
    case .cutUnmarked: detail = "cut, without a mark"
    case .wordsDiffer: detail = "words differ"
    }
    return Change(
      kind: .quotation, operation: .changed, left: place(a, in: pair.left), right: place(b, in: pair.right),
      detail: detail)
  }

  /// Whether what one of the two lacks stands in its article all the same, as when an attribution divides it.
  private func isWhole(_ a: QuotedPassage, _ b: QuotedPassage) -> Bool {
    let isLeftLonger = a.words.count > b.words.count
    let longer = isLeftLonger ? a.keys : b.keys
    let run = CommonRuns(longer, isLeftLonger ? b.keys : a.keys).runs.max { $0.count < $1.count }
    guard let run else { return false }
    let phrases = isLeftLonger ? rightPhrases : leftPhrases
    let rests = [longer[..<run.left], longer[(run.left + run.count)...]].filter { !$0.isEmpty }
    return rests.allSatisfy { phrases.share(of: Array($0)) >= Self.leastFound }
  }

  /// A quotation without a partner: gone or new, or its words stand in the other article without marks. Nil where
  /// they stand there in marks that were not read as a quotation.
  private func lone(_ passage: QuotedPassage, on side: ComparedPair.Side) -> Change? {
    let quoted = side == .left ? rightQuoted : leftQuoted
    guard quoted.share(of: passage.keys) < Self.leastFound else { return nil }
    let phrases = side == .left ? rightPhrases : leftPhrases
    let isFound = phrases.share(of: passage.keys) >= Self.leastFound
    let place = place(passage, in: pair[side])
    return Change(
      kind: .quotation, operation: side == .left ? .removed : .added, left: side == .left ? place : nil,
      right: side == .right ? place : nil, detail: isFound ? "its words stand there without quotation marks" : nil)
  }

  private func place(_ passage: QuotedPassage, in side: ComparedText) -> Change.Place {
    let range = passage.parts.dropFirst().reduce(passage.parts[0]) { $0.union($1) }
    return Change.Place(range: range, text: passage.text(in: side.analysis.article))
  }
}
