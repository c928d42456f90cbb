/// Replays as a JUnit file: a suite for each session file, a case for each command.
public struct JUnitReport {
  private let reports: [ReplayReport]
  private let failures: [SessionFileError]

  /// `failures` are the files that could not be read.
  public init(_ reports: [ReplayReport], failures: [SessionFileError] = []) {
    self.reports = reports
    self.failures = failures
  }

  public var text: String {
    let suites = reports.map { suite($0) } + failures.map { suite($0) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"copydesk replay\">\n" + suites.joined()
      + "</testsuites>\n"
  }

  private func suite(_ report: ReplayReport) -> String {
    let failed = report.steps.count { $0.change != nil }
    let skipped = report.steps.count { $0.outcome == .skipped }
    let notRun = report.steps.count { $0.outcome == .notRun }
    let name = XMLText.escaped(report.file.path)
    return
      "  <testsuite name=\"\(name)\" tests=\"\(report.steps.count)\" failures=\"\(failed)\" errors=\"\(notRun)\" "
      + "skipped=\"\(skipped)\">\n" + report.steps.map { testCase($0, in: report) }.joined() + "  </testsuite>\n"
  }

  private func suite(_ failure: SessionFileError) -> String {
    """
      <testsuite name="\(XMLText.escaped(failure.path))" tests="1" failures="0" errors="1" skipped="0">
        <testcase name="session file" file="\(XMLText.escaped(failure.path))" line="\(failure.line)">
          <error message="\(XMLText.escaped(failure.description))"/>
        </testcase>
      </testsuite>

    """
  }

  private func testCase(_ result: StepResult, in report: ReplayReport) -> String {
    let file = XMLText.escaped(report.file.path)
    let open =
      "    <testcase name=\"\(result.step.line): \(XMLText.escaped(result.step.command))\" classname=\"\(file)\" "
      + "file=\"\(file)\" line=\"\(result.step.line)\""
    let inside = element(result, in: report)
    return inside.isEmpty ? open + "/>\n" : open + ">\n" + inside + "    </testcase>\n"
  }

  private func element(_ result: StepResult, in report: ReplayReport) -> String {
    switch result.outcome {
    case .asWritten: return ""
    case .skipped: return "      <skipped/>\n"
    case .notRun:
      let reason = report.interruption.map { $0.description } ?? "not run"
      return "      <error message=\"\(XMLText.escaped(reason))\"/>\n"
    case .differs, .corpusChanged, .correctionsChanged, .corpusMissing:
      let hunk = result.change.map { UnifiedDiff.hunk(of: $0, offset: 0) } ?? []
      return "      <failure type=\"\(result.outcome.rawValue)\" message=\"\(XMLText.escaped(result.headline))\">"
        + XMLText.escapedLines(hunk) + "</failure>\n"
    }
  }
}
