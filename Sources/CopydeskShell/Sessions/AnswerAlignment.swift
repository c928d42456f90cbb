/// Lays the lines of an answer beside the lines that a file gives for it with the fewest changes; lines under `...`
/// cost nothing.
struct AnswerAlignment {
  private let expected: [ExpectedLine]
  private let actual: [String]
  /// Beyond so many pairs of lines, a changed middle is told as a whole.
  private static let mostPairs = 4_000_000

  /// `actual` has no trailing blanks.
  init(expected: [ExpectedLine], actual: [String]) {
    self.expected = expected
    self.actual = actual
  }

  /// The changes, removed lines before added ones at the same place.
  var edits: [AnswerEdit] {
    let head = zip(expected, actual).prefix { !$0.isAnyLines && $0.matches($1) }.count
    let tail = zip(expected.dropFirst(head).reversed(), actual.dropFirst(head).reversed())
      .prefix { !$0.isAnyLines && $0.matches($1) }.count
    let middle = Self.edits(
      from: Array(expected[head..<(expected.count - tail)]), to: Array(actual[head..<(actual.count - tail)]))
    return expected.prefix(head).map { .kept($0) } + middle + expected.suffix(tail).map { .kept($0) }
  }

  private static func edits(from expected: [ExpectedLine], to actual: [String]) -> [AnswerEdit] {
    guard expected.count * actual.count <= mostPairs else {
      return expected.map { .removed($0) } + actual.map { .added(ExpectedLine(answer: $0)) }
    }
    return EditTable(from: expected, to: actual).edits
  }
}
