/// An answer laid beside what the file gives for it.
struct AnswerComparison: Sendable {
  let edits: [AnswerEdit]
  /// How the shape differs, where that alone is compared; nil where it does not.
  let shapeDifference: String?
  /// The status answered.
  let status: Int32
  /// Whether the answer is as written, by the check of its block.
  let holds: Bool

  init(of step: SessionStep, with answer: RecordedAnswer, by check: AnswerCheck) {
    let expected = step.expected
    var shapeDifference: String?
    switch check {
    case .ok:
      edits = expected.map { .kept($0) }
    case .exact:
      edits = AnswerAlignment(expected: expected, actual: answer.lines).edits
    case .unordered:
      edits = Self.unordered(expected, answer.lines)
    case .shape:
      shapeDifference = AnswerShape(expected)
        .difference(of: AnswerShape(answer.lines.map { ExpectedLine(answer: $0) }))
      edits =
        shapeDifference == nil
        ? expected.map { .kept($0) } : AnswerAlignment(expected: expected, actual: answer.lines).edits
    }
    self.shapeDifference = shapeDifference
    status = answer.status
    holds = step.status == answer.status && edits.allSatisfy { $0.isKept }
  }

  /// Lines that are themselves find their partners before matchers do; `...` takes what is left.
  private static func unordered(_ expected: [ExpectedLine], _ actual: [String]) -> [AnswerEdit] {
    var left: [String: Int] = [:]
    for line in actual { left[line, default: 0] += 1 }
    let literal = expected.map { line -> Bool in
      guard !line.isAnyLines, let count = left[line.literal], count > 0 else { return false }
      left[line.literal] = count - 1
      return true
    }
    var rest = actual.filter { line in
      guard let count = left[line], count > 0 else { return false }
      left[line] = count - 1
      return true
    }
    let edits: [AnswerEdit] = zip(expected, literal).map { line, found in
      if found || line.isAnyLines { return .kept(line) }
      guard line.isPattern, let index = rest.firstIndex(where: { line.matches($0) }) else { return .removed(line) }
      rest.remove(at: index)
      return .kept(line)
    }
    guard !expected.contains(where: { $0.isAnyLines }) else { return edits }
    return edits + rest.map { .added(ExpectedLine(answer: $0)) }
  }
}
