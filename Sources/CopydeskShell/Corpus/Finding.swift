/// A thing found in an article, by the article's place in the corpus and its own place in the analysis.
struct Finding: Hashable, Comparable, Sendable {
  let article: Int
  let item: Int

  static func < (a: Finding, b: Finding) -> Bool {
    (a.article, a.item) < (b.article, b.item)
  }
}

extension Array<Finding> {
  /// How many articles they stand in.
  var articleCount: Int {
    // Findings of one article stand together nearly always; then a set of all of them would be made for nothing.
    var last = -1
    for finding in self {
      if finding.article < last { return Set(self.map { $0.article }).count }
      last = finding.article
    }
    var count = 0
    last = -1
    for finding in self where finding.article != last {
      count += 1
      last = finding.article
    }
    return count
  }
}
