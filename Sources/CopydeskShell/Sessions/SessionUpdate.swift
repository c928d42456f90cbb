/// Brings a session file up to date with what was answered.
public enum SessionUpdate {
  /// The bytes of the file with each answer that differs written anew and every matcher that still matches kept; nil
  /// where nothing differs, or where a corpus is missing and no answer is worth keeping.
  public static func bytes(after report: ReplayReport) -> [UInt8]? {
    let changed = report.steps.filter { $0.change != nil }
    guard !changed.isEmpty, !changed.contains(where: { $0.outcome == .corpusMissing }) else { return nil }
    var lines: [String] = []
    var next = 0
    for result in changed {
      guard let change = result.change else { continue }
      let start = change.line - 1
      lines += report.file.lines[next..<start] + change.newLines
      next = start + result.step.answer.count - blankLines(atEndOf: result.step.answer)
    }
    lines += report.file.lines[next...]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Blank lines below an answer are layout, and stay.
  private static func blankLines(atEndOf answer: [String]) -> Int {
    answer.reversed().prefix { $0.utf8.allSatisfy { $0 == 0x20 } }.count
  }
}
