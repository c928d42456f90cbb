internal import NewsAnalysis

/// Replays as JSON, one object a line for each file.
public enum ReplayJSON {
  public static func line(for report: ReplayReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("file")
      writer.string(report.file.path)
      writer.key("status")
      writer.number(Int(report.status.rawValue))
      writer.key("error")
      writer.optionalString(report.interruption.map { "line \(report.interruptedLine): \($0)" })
      writer.key("unsteady_lines")
      writer.array(of: report.unsteadyLines) { $0.number($1) }
      writer.key("commands")
      writer.array(of: report.steps) { write($1, to: &$0) }
    }
    return writer.bytes + [0x0A]
  }

  /// The line for a file that could not be read.
  public static func line(for error: SessionFileError) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("file")
      writer.string(error.path)
      writer.key("status")
      writer.number(Int(ReplayReport.Status.malformed.rawValue))
      writer.key("error")
      writer.string("line \(error.line): \(error.problem)")
      writer.key("unsteady_lines")
      writer.array { _ in }
      writer.key("commands")
      writer.array { _ in }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ result: StepResult, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("line")
      writer.number(result.step.line)
      writer.key("command")
      writer.string(result.step.command)
      writer.key("outcome")
      writer.string(result.outcome.rawValue)
      writer.key("follows_from_corpus")
      writer.boolean(result.followsFromCorpus)
      writer.key("diff")
      writer.array(of: result.change.map { UnifiedDiff.hunk(of: $0, offset: 0) } ?? []) { $0.string($1) }
    }
  }
}
