/// How the lines of one answer in a file differ from what was answered.
struct SessionChange: Sendable {
  /// The lines as they stand and as they would be written, in order; the status line is the last.
  let edits: [AnswerEdit]
  /// The number of the first line, from 1.
  let line: Int
  let command: String
  /// How the shape of the answer differs, where that alone is compared.
  let shapeDifference: String?

  init(of step: SessionStep, _ comparison: AnswerComparison) {
    line = step.answerLine
    command = step.command
    shapeDifference = comparison.shapeDifference
    edits = comparison.edits + Self.statusEdits(from: step.status, to: comparison.status)
  }

  private static func statusEdits(from old: Int32, to new: Int32) -> [AnswerEdit] {
    let removed: [AnswerEdit] = old == 0 ? [] : [.removed(ExpectedLine(written: "[\(old)]"))]
    let added: [AnswerEdit] = new == 0 ? [] : [.added(ExpectedLine(written: "[\(new)]"))]
    return old == new ? added.map { .kept($0.line) } : removed + added
  }

  /// The lines of the answer once it is brought up to date; matchers that still match are kept.
  var newLines: [String] {
    edits.compactMap { edit in
      switch edit {
      case .kept(let line), .added(let line): line.written
      case .removed: nil
      }
    }
  }

  /// By how many lines the answer grows.
  var growth: Int { newLines.count - edits.count { !$0.isAdded } }
}
