internal import NewsText

/// Says how figures of one quantity stand to each other. Which of them is right is not asked.
struct FigureVerdicts {
  private let analyses: [Analysis]
  /// For each article and source the row that it stands in; -1 for none.
  private let rowOfSource: [[Int]]
  /// For each two articles the larger share of one that stands in the other.
  private let reuse: [[Double]]

  /// From this share on two articles are versions of one text.
  private static let leastReuseOfVersions = 0.4

  init(_ analyses: [Analysis], sources: [SourceRow]) {
    self.analyses = analyses
    let shingles = analyses.count > 1 ? analyses.map { Shingles(of: $0.article) } : []
    reuse = shingles.map { one in shingles.map { Reuse(one, $0).greatest } }
    var rows = analyses.map { [Int](repeating: -1, count: $0.sources.count) }
    for (index, row) in sources.enumerated() {
      for item in row.items { rows[item.article][item.source] = index }
    }
    rowOfSource = rows
  }

  func verdict(on items: [FigureRow.Item]) -> FigureRow.Verdict {
    let claims = claims(items)
    guard Set(claims.map(\.number)).count > 1 else { return .agree }
    var isUpdated = false
    for (index, claim) in claims.enumerated() {
      for other in claims[..<index] where !claim.interval.allows(other.interval) {
        guard isUpdate(claim, other) else { return .conflict }
        isUpdated = true
      }
    }
    return isUpdated ? .update : .compatible
  }

  /// What one article says of one number, under its weakest hedge there: "at least three", later "three".
  private struct Claim {
    let article: Int
    let number: Double?
    var interval: FigureInterval
    var sources: Set<Int>
    let asOf: String?
    /// Whether it is told that the number rose or fell to this.
    let isChanged: Bool
  }

  private func claims(_ items: [FigureRow.Item]) -> [Claim] {
    var claims: [Claim] = []
    for item in items {
      let figure = analyses[item.article].figures[item.figure]
      let number = FigureLikeness.number(figure)
      let source = figure.saidBy.map { rowOfSource[item.article][$0] } ?? -1
      let interval = FigureInterval(figure)
      if let index = claims.firstIndex(where: { $0.article == item.article && $0.number == number }) {
        claims[index].interval = claims[index].interval.wider(interval)
        claims[index].sources.insert(source)
      } else {
        claims.append(
          Claim(
            article: item.article, number: number, interval: interval, sources: [source], asOf: figure.asOf,
            isChanged: figure.trend != nil))
      }
    }
    return claims
  }

  /// Whether the same source or outlet gives both on different days, or two versions of one text do.
  private func isUpdate(_ a: Claim, _ b: Claim) -> Bool {
    let (first, second) = (analyses[a.article].article, analyses[b.article].article)
    guard a.article != b.article else {
      return !a.sources.isDisjoint(with: b.sources) && (a.asOf != b.asOf || a.isChanged || b.isChanged)
    }
    if first.outlet == second.outlet, reuse[a.article][b.article] >= Self.leastReuseOfVersions { return true }
    let isSameOutlet = first.outlet != nil && first.outlet == second.outlet
    let isSameSource = !a.sources.subtracting([-1]).isDisjoint(with: b.sources)
    return (isSameOutlet || isSameSource)
      && (first.date != second.date || a.asOf != b.asOf
        || first.wasPublished(before: second) || second.wasPublished(before: first))
  }
}
