internal import NewsText

/// The statements that two articles have in common, however each of them prints them.
struct StatementLinks {
  /// What one has in quotation marks and the other tells in its own words, in text order of the left.
  let retellings: [Retelling]
  /// Pairs of indices into `Analysis.quotations`, printed in quotation marks by both, told by both, or one and the
  /// other; in text order of the left, no pair twice.
  let links: [PassageLink]

  init(
    _ left: Analysis, _ right: Analysis, _ quotations: QuotationComparison, sources: [SourceRow],
    alignment: AlignmentIndex
  ) {
    let matching = StatementMatching([left, right], sources: sources)
    let printed = quotations.links.map { link in
      PassageLink(
        left: quotations.left[link.left].quotation, right: quotations.right[link.right].quotation,
        likeness: link.likeness)
    }
    let (linkedLeft, linkedRight) = (Set(printed.map(\.left)), Set(printed.map(\.right)))
    let quotedLeft = quotations.left.map(\.quotation).filter { !linkedLeft.contains($0) }
    let quotedRight = quotations.right.map(\.quotation).filter { !linkedRight.contains($0) }
    let toldOnRight = quotedLeft.compactMap { index in
      matching.retelling(ofQuotation: index, inArticle: 0, by: 1).map {
        PassageLink(left: index, right: $0, likeness: 1)
      }
    }
    let toldOnLeft = quotedRight.compactMap { index in
      matching.retelling(ofQuotation: index, inArticle: 1, by: 0).map {
        PassageLink(left: $0, right: index, likeness: 1)
      }
    }
    let retold =
      toldOnRight.map { Retelling($0, quotedIn: .left, left, right) }
      + toldOnLeft.map { Retelling($0, quotedIn: .right, left, right) }
    retellings = retold.sorted { ($0.left.quotation, $0.right.quotation) < ($1.left.quotation, $1.right.quotation) }
    let known = printed + toldOnRight + toldOnLeft + matching.tellings(0, 1)
    links = Self.inOrder(known + AlignedStatements.links(left, right, alignment, besides: known))
  }

  private static func inOrder(_ links: [PassageLink]) -> [PassageLink] {
    links.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
      .reduce(into: []) { kept, link in
        if kept.last?.left != link.left || kept.last?.right != link.right { kept.append(link) }
      }
  }
}

extension Retelling {
  fileprivate init(_ link: PassageLink, quotedIn marks: Marks, _ left: Analysis, _ right: Analysis) {
    self.init(
      quotedIn: marks, left: QuotationPair.Side(contentOf: link.left, in: left),
      right: QuotationPair.Side(contentOf: link.right, in: right))
  }
}

extension QuotationPair.Side {
  /// The whole content of a quotation, marks included; its parts joined by a blank.
  init(contentOf quotation: Int, in analysis: Analysis) {
    let content = analysis.quotations[quotation].content
    self.init(quotation: quotation, text: content.map { analysis.article.string($0) }.joined(separator: " "))
  }
}
