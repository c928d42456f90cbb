internal import NewsText

/// The quotations of two articles side by side.
struct QuotationComparison {
  let left: [QuotedPassage]
  let right: [QuotedPassage]
  /// Pairs of indices into `left` and `right`.
  let links: [PassageLink]
  private let leftArticle: Article
  private let rightArticle: Article

  /// `places` are the aligned sentences of two versions of one text; nil for two outlets.
  init(_ left: Analysis, _ right: Analysis, places: AlignmentIndex?) {
    self.left = QuotedPassage.all(of: left)
    self.right = QuotedPassage.all(of: right)
    links = QuotationPairing.links(self.left, self.right, places: places)
    leftArticle = left.article
    rightArticle = right.article
  }

  /// The pairs and the lone quotations of the left side in text order, then the lone ones of the right.
  func pairs() -> [QuotationPair] {
    var partners = [[Int]](repeating: [], count: left.count)
    var isPaired = [Bool](repeating: false, count: right.count)
    for link in links {
      partners[link.left].append(link.right)
      isPaired[link.right] = true
    }
    var pairs: [QuotationPair] = []
    for index in left.indices {
      pairs += partners[index].map { pair(left[index], right[$0]) }
      if partners[index].isEmpty {
        pairs.append(QuotationPair(left: side(left[index], in: leftArticle), right: nil, grade: nil))
      }
    }
    for index in right.indices where !isPaired[index] {
      pairs.append(QuotationPair(left: nil, right: side(right[index], in: rightArticle), grade: nil))
    }
    return pairs
  }

  private func pair(_ a: QuotedPassage, _ b: QuotedPassage) -> QuotationPair {
    let grade = QuotationGrading.grade(a, in: leftArticle.text, b, in: rightArticle.text)
    let edits =
      grade == .same ? [] : WordMarking.edits(MarkedPassage(a, of: leftArticle), MarkedPassage(b, of: rightArticle))
    return QuotationPair(
      left: side(a, in: leftArticle), right: side(b, in: rightArticle), grade: grade, edits: edits)
  }

  private func side(_ passage: QuotedPassage, in article: Article) -> QuotationPair.Side {
    QuotationPair.Side(quotation: passage.quotation, text: passage.text(in: article))
  }
}
