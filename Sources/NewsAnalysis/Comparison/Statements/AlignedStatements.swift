internal import NewsText

/// Statements that stand in aligned sentences and say much the same: "12 people were hurt, Brink said" beside "15 people
/// were hurt, Munt said". They may be too short to be known for one another anywhere else.
struct AlignedStatements {
  private let left: Analysis
  private let right: Analysis

  /// The share of the longer one's words that both must have in common runs.
  private static let leastShared = 0.5
  private static let fewestWords = 2

  /// Pairs of indices into `Analysis.quotations`, of quotations that no link of `known` has, none twice.
  static func links(
    _ left: Analysis, _ right: Analysis, _ alignment: AlignmentIndex, besides known: [PassageLink]
  ) -> [PassageLink] {
    let statements = AlignedStatements(left: left, right: right)
    let lefts = statements.byGroup(left, on: .left, alignment, besides: Set(known.map(\.left)))
    let rights = statements.byGroup(right, on: .right, alignment, besides: Set(known.map(\.right)))
    return lefts.keys.sorted().flatMap { statements.links(lefts[$0] ?? [], rights[$0] ?? []) }
  }

  private func byGroup(
    _ analysis: Analysis, on side: ComparedPair.Side, _ alignment: AlignmentIndex, besides known: Set<Int>
  ) -> [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    for (index, quotation) in analysis.quotations.enumerated()
    where quotation.inside == nil && quotation.counts && !known.contains(index) {
      if let group = alignment.group(of: quotation.content[0], on: side) { groups[group, default: []].append(index) }
    }
    return groups
  }

  /// Each left statement with the likest right one that is free.
  private func links(_ lefts: [Int], _ rights: [Int]) -> [PassageLink] {
    var free = rights.map { Words(of: $0, in: right) }
    return lefts.map { Words(of: $0, in: left) }.compactMap { statement in
      let shares = free.map { statement.share(with: $0) }
      guard let place = shares.indices.max(by: { (shares[$0], -$0) < (shares[$1], -$1) }),
        shares[place] >= Self.leastShared
      else { return nil }
      return PassageLink(left: statement.quotation, right: free.remove(at: place).quotation, likeness: shares[place])
    }
  }

  private struct Words {
    let quotation: Int
    let keys: [WordKey]

    init(of quotation: Int, in analysis: Analysis) {
      self.quotation = quotation
      let text = analysis.article.text
      keys = analysis.quotations[quotation].content.flatMap { WordScanner.words(of: text, in: $0) }.map(\.key)
    }

    /// The share of the longer one's words that stand in both, in order.
    func share(with other: Words) -> Double {
      let longer = max(keys.count, other.keys.count)
      guard min(keys.count, other.keys.count) >= AlignedStatements.fewestWords else { return 0 }
      let shared = SequenceMatching(keys[...], other.keys[...]).runs.reduce(0) { $0 + $1.count }
      return Double(shared) / Double(longer)
    }
  }
}
