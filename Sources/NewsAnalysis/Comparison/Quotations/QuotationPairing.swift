internal import NewsText

/// Joins the quotations of two articles that are one utterance.
struct QuotationPairing {
  /// Of words that stand in more quotations than this, only the first lead to candidates.
  private static let mostCandidates = 64

  /// Pairs of indices into `left` and `right`, by left and then right; a quotation may stand in several pairs where
  /// the other side has divided or repeated it.
  static func links(_ left: [QuotedPassage], _ right: [QuotedPassage]) -> [PassageLink] {
    let (leftGroups, rightGroups) = (groups(of: left), groups(of: right))
    let index = JointIndex(rightGroups.map { right[$0[0]] }, most: mostCandidates)
    var links: [PassageLink] = []
    for (i, group) in leftGroups.enumerated() {
      let passage = left[group[0]]
      for j in index.candidates(for: passage) where UtteranceLikeness.areOneUtterance(passage, right[rightGroups[j][0]])
      {
        let likeness = UtteranceLikeness(passage.keys, right[rightGroups[j][0]].keys)
        links.append(PassageLink(left: i, right: j, likeness: Double(likeness.joints) + likeness.fullCoverage))
      }
    }
    return likest(links, leftGroups.count, rightGroups.count)
      .flatMap { expand($0, leftGroups[$0.left], rightGroups[$0.right]) }
      .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// The links, likest first, as long as one of the two is still free.
  private static func likest(_ links: [PassageLink], _ leftCount: Int, _ rightCount: Int) -> [PassageLink] {
    var isUsedLeft = Array(repeating: false, count: leftCount)
    var isUsedRight = Array(repeating: false, count: rightCount)
    return links.sorted { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }.filter { link in
      guard !isUsedLeft[link.left] || !isUsedRight[link.right] else { return false }
      isUsedLeft[link.left] = true
      isUsedRight[link.right] = true
      return true
    }
  }

  /// Passages with the same words, in text order; the groups by their first passage.
  private static func groups(of passages: [QuotedPassage]) -> [[Int]] {
    var places: [[WordKey]: Int] = [:]
    var groups: [[Int]] = []
    for (index, passage) in passages.enumerated() {
      if let place = places[passage.keys] {
        groups[place].append(index)
      } else {
        places[passage.keys] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// The link between two groups as links between their members: the first with the first and so on, what is over
  /// with the last.
  private static func expand(_ link: PassageLink, _ left: [Int], _ right: [Int]) -> [PassageLink] {
    (0..<max(left.count, right.count)).map { number in
      PassageLink(
        left: left[min(number, left.count - 1)], right: right[min(number, right.count - 1)], likeness: link.likeness)
    }
  }
}
