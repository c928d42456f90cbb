/// What it costs to turn the rest of the expected lines into the rest of the actual ones, from each pair of places.
struct EditTable {
  private let expected: [ExpectedLine]
  private let actual: [String]
  /// Row after row, a row for each place among the expected lines.
  private var costs: [Int32]

  init(from expected: [ExpectedLine], to actual: [String]) {
    self.expected = expected
    self.actual = actual
    costs = Array(repeating: 0, count: (expected.count + 1) * (actual.count + 1))
    for row in stride(from: expected.count, through: 0, by: -1) {
      for column in stride(from: actual.count, through: 0, by: -1) {
        costs[row * (actual.count + 1) + column] = computedCost(row, column)
      }
    }
  }

  private func cost(_ row: Int, _ column: Int) -> Int32 { costs[row * (actual.count + 1) + column] }

  /// A line in place of another costs as much as a line dropped: that keeps lines outside of a matcher.
  private func computedCost(_ row: Int, _ column: Int) -> Int32 {
    if row == expected.count { return Int32(actual.count - column) }
    if expected[row].isAnyLines {
      return column == actual.count ? cost(row + 1, column) : min(cost(row + 1, column), cost(row, column + 1))
    }
    if column == actual.count { return cost(row + 1, column) + 1 }
    let change: Int32 = expected[row].matches(actual[column]) ? 0 : 1
    return min(cost(row + 1, column + 1) + change, cost(row + 1, column) + 1, cost(row, column + 1) + 1)
  }

  private enum Move {
    case keep, replace, remove, add, pass, leaveMatcher
  }

  /// The first step of a cheapest way from here; as few lines as possible fall under a matcher.
  private func move(_ row: Int, _ column: Int) -> Move {
    guard row < expected.count else { return .add }
    let here = cost(row, column)
    if expected[row].isAnyLines { return cost(row + 1, column) == here ? .leaveMatcher : .pass }
    if column < actual.count {
      let both = cost(row + 1, column + 1)
      if both == here, expected[row].matches(actual[column]) { return .keep }
      if both + 1 == here { return .replace }
    }
    return cost(row + 1, column) + 1 == here ? .remove : .add
  }

  /// The cheapest changes, removed lines before added ones at the same place.
  var edits: [AnswerEdit] {
    var edits: [AnswerEdit] = []
    var added: [AnswerEdit] = []
    var row = 0
    var column = 0
    while row < expected.count || column < actual.count {
      let move = move(row, column)
      switch move {
      case .keep, .leaveMatcher:
        edits += added + [.kept(expected[row])]
        added = []
      case .remove: edits.append(.removed(expected[row]))
      case .add: added.append(.added(ExpectedLine(answer: actual[column])))
      case .replace:
        edits.append(.removed(expected[row]))
        added.append(.added(ExpectedLine(answer: actual[column])))
      case .pass: break
      }
      if move != .add && move != .pass { row += 1 }
      if move != .remove && move != .leaveMatcher { column += 1 }
    }
    return edits + added
  }
}
