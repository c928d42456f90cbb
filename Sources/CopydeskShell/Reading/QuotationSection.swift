internal import NewsAnalysis
internal import NewsText

/// What became of the quotations between two articles.
struct QuotationSection {
  let comparison: Comparison
  let settings: Settings

  func lines() -> [StyledLine] {
    let pairs = comparison.quotations
    guard !pairs.isEmpty else { return [] }
    let same = pairs.count { $0.grade == .same || $0.grade == .typographic }
    let sentence = "\(NumberText.counted(same, .quotation)) with the same words in both"
    let kept = same > 0 ? StyledLine(sentence).wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 } : []
    let told = pairs.filter { $0.grade != .same && $0.grade != .typographic && !isRetold($0) }
    return [StyledLine("Quotations", .heading)] + kept + told.flatMap { lines(of: $0) }
      + comparison.retellings.flatMap { lines(of: $0) }
      + missing(from: comparison.right.article, told.filter { $0.right == nil })
      + missing(from: comparison.left.article, told.filter { $0.left == nil })
  }

  /// Whether the other article tells in its own words what this one quotes.
  private func isRetold(_ pair: QuotationPair) -> Bool {
    pair.grade == nil
      && comparison.retellings.contains { retelling in
        retelling.quotedIn == .left
          ? retelling.left.quotation == pair.left?.quotation : retelling.right.quotation == pair.right?.quotation
      }
  }

  private func lines(of retelling: Retelling) -> [StyledLine] {
    let (quoting, telling) =
      retelling.quotedIn == .left
      ? (comparison.left.article.id, comparison.right.article.id)
      : (comparison.right.article.id, comparison.left.article.id)
    let title = StyledLine("quoted in \(quoting), told in its own words in \(telling)", .moved)
    return title.wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
      + side("-", retelling.left, comparison.left, .removed) + side("+", retelling.right, comparison.right, .added)
  }

  private func missing(from article: Article, _ pairs: [QuotationPair]) -> [StyledLine] {
    guard !pairs.isEmpty else { return [] }
    return [StyledLine("  not found in \(article.id)", .moved)]
      + pairs.flatMap { pair in
        (pair.left.map { side("-", $0, comparison.left, .removed) } ?? [])
          + (pair.right.map { side("+", $0, comparison.right, .added) } ?? [])
      }
  }

  private func lines(of pair: QuotationPair) -> [StyledLine] {
    guard let left = pair.left, let right = pair.right else { return [] }
    let hasBrackets = left.text.contains("[") || right.text.contains("[")
    let meaning =
      pair.grade == .cutMarked && hasBrackets
      ? "changed or cut, and brackets mark it" : Self.meaning(of: pair.grade)
    let title = StyledLine("  \(meaning)", .moved)
    return [title] + side("-", left, comparison.left, .removed) + side("+", right, comparison.right, .added)
  }

  private func side(_ sign: String, _ side: QuotationPair.Side, _ analysis: Analysis, _ style: Style) -> [StyledLine] {
    let reference = Reference(article: analysis.article.id, item: .quotation(side.quotation))
    let line =
      StyledLine("\(sign) ", style) + StyledLine(reference.description, .reference) + StyledLine("  ")
      + StyledLine(side.text, style)
    return line.wrapped(to: settings.width - 4).enumerated().map { StyledLine($0 == 0 ? "    " : "      ") + $1 }
  }

  static func meaning(of grade: QuotationGrade?) -> String {
    switch grade {
    case .same: "the same words"
    case .typographic: "the same words, other marks"
    case .shortened: "shortened: one holds the other whole"
    case .cutMarked: "cut, and the cut is marked"
    case .cutUnmarked: "cut, and nothing marks it"
    case .wordsDiffer: "words differ"
    case nil: "found on one side"
    }
  }
}
