/// What a replay of one session file found.
public struct ReplayReport: Sendable {
  /// The exit code of a replay.
  public enum Status: Int32, Sendable {
    case asWritten = 0
    case differs = 1
    case malformed = 2
    case corpusDiffers = 3
    case incomplete = 4

    /// Of several files, the gravest counts: what cannot be read before what was not read whole.
    public static func gravest(of statuses: [Status]) -> Status {
      [Status.malformed, .corpusDiffers, .incomplete, .differs].first { statuses.contains($0) } ?? .asWritten
    }
  }

  public let file: SessionFile
  /// One for each command of the file, in order.
  let steps: [StepResult]
  /// Why the replay ended early; nil where it did not.
  let interruption: Interruption?
  /// The lines of the commands that a second run answered differently.
  let unsteadyLines: [Int]

  public var status: Status {
    if steps.contains(where: { $0.concernsCorpus }) { return .corpusDiffers }
    if interruption != nil { return .incomplete }
    return unsteadyLines.isEmpty && steps.allSatisfy { $0.change == nil } ? .asWritten : .differs
  }

  /// Whether a corpus was not found where the file says.
  public var lacksCorpus: Bool { steps.contains { $0.outcome == .corpusMissing } }

  /// Where the replay ended early: the number of the line of the first command not run.
  var interruptedLine: Int {
    steps.first { $0.outcome == .notRun }?.step.line ?? steps.last?.step.line ?? 1
  }

  /// The report of a file into which the answers have been written: nothing differs any more.
  public var broughtUpToDate: ReplayReport {
    let steps = steps.map { result in
      result.change == nil
        ? result : StepResult(step: result.step, outcome: .asWritten, change: nil, followsFromCorpus: false)
    }
    return ReplayReport(file: file, steps: steps, interruption: interruption, unsteadyLines: unsteadyLines)
  }
}
