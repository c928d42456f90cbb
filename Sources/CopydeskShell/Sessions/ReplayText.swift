internal import NewsText

/// A replay's report for people: the corpus first, then what differs, then a unified diff that `patch` takes, then one
/// line of counts.
public struct ReplayText {
  private let report: ReplayReport

  public init(_ report: ReplayReport) {
    self.report = report
  }

  /// Plain lines; what could command a terminal is made visible.
  public var lines: [String] {
    corpusLines + differenceLines + unsteadyLines + interruptionLines + diffLines + [countLine]
  }

  private var path: String { VisibleText.of(report.file.path) }

  private var corpusLines: [String] {
    report.steps.filter { $0.concernsCorpus }.map { "\(path):\($0.step.line): \($0.headline)" }
  }

  private var differenceLines: [String] {
    report.steps.filter { $0.change != nil && !$0.concernsCorpus }.map { "\(path):\($0.step.line): \($0.headline)" }
  }

  private var diffLines: [String] {
    var hunks: [String] = []
    var offset = 0
    for result in report.steps {
      guard let change = result.change else { continue }
      hunks += UnifiedDiff.hunk(of: change, offset: offset)
      offset += change.growth
    }
    return hunks.isEmpty ? [] : ["--- \(path)", "+++ \(path) (answered)"] + hunks
  }

  private var unsteadyLines: [String] {
    report.unsteadyLines.map { "\(path):\($0): two runs gave different answers" }
  }

  private var interruptionLines: [String] {
    report.interruption.map { ["\(path):\(report.interruptedLine): \($0)"] } ?? []
  }

  /// `lesson.md: 12 commands: 10 as written, 1 different, 1 skipped`
  private var countLine: String {
    let counts = StepOutcome.allCases.compactMap { outcome -> String? in
      let count = report.steps.count { $0.outcome == outcome }
      return count > 0 ? "\(count) \(outcome.words)" : nil
    }
    let total = report.steps.count
    return "\(path): \(total) command\(total == 1 ? "" : "s"): " + counts.joined(separator: ", ")
  }
}
