internal import NewsText

/// Days that changed inside sentences that stayed.
struct DateChanges {
  private let pair: ComparedPair
  private let left: NamedDates
  private let right: NamedDates

  static func changes(in pair: ComparedPair) -> [Change] {
    let finder = DateChanges(pair)
    return pair.alignment.filter { !$0.left.isEmpty && !$0.right.isEmpty && $0.operation != .same }
      .flatMap { finder.changes(in: $0) }
  }

  private init(_ pair: ComparedPair) {
    self.pair = pair
    left = NamedDates(pair.left.analysis)
    right = NamedDates(pair.right.analysis)
  }

  private func changes(in group: AlignedGroup) -> [Change] {
    let old = left.days(in: group.left).filter { !right.hold($0, of: pair.left.analysis.article) }
    let new = right.days(in: group.right).filter { !left.hold($0, of: pair.right.analysis.article) }
    return (0..<max(old.count, new.count)).map { index in
      let (before, after) = (index < old.count ? old[index] : nil, index < new.count ? new[index] : nil)
      return Change(
        kind: .date, operation: before == nil ? .added : after == nil ? .removed : .changed,
        left: before.map { pair.place($0.range, in: pair.left) },
        right: after.map { pair.place($0.range, in: pair.right) })
    }
  }
}
