internal import NewsText

/// Days and clock times that changed inside sentences that stayed.
struct DateChanges {
  private let pair: ComparedPair
  private let left: NamedDates
  private let right: NamedDates

  static func changes(in pair: ComparedPair) -> [Change] {
    let finder = DateChanges(pair)
    return pair.alignment.filter { !$0.left.isEmpty && !$0.right.isEmpty && $0.operation != .same && !$0.isCaption }
      .flatMap { finder.changes(in: $0) }
  }

  private init(_ pair: ComparedPair) {
    self.pair = pair
    left = NamedDates(pair.left.analysis)
    right = NamedDates(pair.right.analysis)
  }

  /// One date has become another where the words of the one stand in place of the other's; otherwise the one has gone
  /// and the other has come.
  private func changes(in group: AlignedGroup) -> [Change] {
    let old = left.times(in: group.left).filter { !right.hold($0, of: pair.left.analysis.article) }
    var new = right.times(in: group.right).filter { !left.hold($0, of: pair.right.analysis.article) }
    let told = old.map { before in
      let partner = new.firstIndex { isReplaced(before, by: $0, in: group) }
      return change(before, partner.map { new.remove(at: $0) })
    }
    return told + new.map { change(nil, $0) }
  }

  private func isReplaced(_ date: DateExpression, by other: DateExpression, in group: AlignedGroup) -> Bool {
    group.edits.contains { edit in
      edit.left.overlaps(date.range) && edit.right.overlaps(other.range)
        && edit.left.count <= date.range.count + Self.mostOtherBytes
        && edit.right.count <= other.range.count + Self.mostOtherBytes
    }
  }

  /// A longer edit has replaced a clause, and the two dates are of different things.
  private static let mostOtherBytes = 24

  private func change(_ before: DateExpression?, _ after: DateExpression?) -> Change {
    Change(
      kind: .date, operation: before == nil ? .added : after == nil ? .removed : .changed,
      left: before.map { pair.place($0.range, in: pair.left) },
      right: after.map { pair.place($0.range, in: pair.right) })
  }
}
