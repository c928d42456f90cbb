internal import NewsText

/// One command of a session file with what became of it.
struct StepResult: Sendable {
  let step: SessionStep
  let outcome: StepOutcome
  /// How the answer differs; nil where it is as written or was not asked for.
  let change: SessionChange?
  /// A corpus loaded before is another one than the file says, so that a difference here may follow from it.
  let followsFromCorpus: Bool

  /// Whether it is about the corpus itself.
  var concernsCorpus: Bool {
    outcome == .corpusChanged || outcome == .correctionsChanged || outcome == .corpusMissing
  }

  /// What a difference is, in one sentence.
  var headline: String {
    let command = VisibleText.of(step.command)
    let differently = change?.shapeDifference.map { "in another shape (\($0))" } ?? "differently"
    return switch outcome {
    case .corpusChanged: "'\(command)' opens another corpus than the one of this session"
    case .correctionsChanged:
      "'\(command)' opens the corpus with other corrections by readers than those of this session"
    case .corpusMissing: "'\(command)' finds no corpus"
    case .differs where followsFromCorpus: "'\(command)' answers \(differently), which may follow from the corpus"
    case .differs: "'\(command)' answers \(differently)"
    case .asWritten, .skipped, .notRun: "'\(command)' \(outcome.words)"
    }
  }
}
