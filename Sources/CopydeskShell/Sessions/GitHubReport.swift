internal import NewsText

/// Replays as the workflow commands by which a run marks lines of files on GitHub.
public struct GitHubReport {
  private let report: ReplayReport

  public init(_ report: ReplayReport) {
    self.report = report
  }

  /// One annotation for each answer that differs from the file or from run to run, and for an early end.
  public var lines: [String] {
    let differences = report.steps.filter { $0.change != nil }.map { result in
      let hunk = result.change.map { UnifiedDiff.hunk(of: $0, offset: 0) } ?? []
      return Self.annotation(
        file: report.file.path, line: result.step.line, title: result.headline, message: hunk.joined(separator: "\n"))
    }
    let interruption = report.interruption.map {
      Self.annotation(
        file: report.file.path, line: report.interruptedLine, title: "not all of it was run", message: $0.description)
    }
    let unsteady = report.unsteadyLines.map {
      Self.annotation(
        file: report.file.path, line: $0, title: "unsteady", message: "two runs gave different answers")
    }
    return differences + unsteady + (interruption.map { [$0] } ?? [])
  }

  /// The annotation for a file that could not be read.
  public static func line(for error: SessionFileError) -> String {
    annotation(file: error.path, line: error.line, title: "malformed session", message: error.problem.description)
  }

  private static func annotation(file: String, line: Int, title: String, message: String) -> String {
    "::error file=\(property(file)),line=\(line),title=\(property(title))::\(data(message))"
  }

  private static func data(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "%": result += "%25"
      case "\n": result += "%0A"
      case "\r": result += "%0D"
      default: result.append(character)
      }
    }
  }

  private static func property(_ text: String) -> String {
    data(VisibleText.of(text)).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }
}
