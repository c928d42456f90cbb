/// Asks a shell what a session file asks, and compares.
public enum Replay {
  /// The commands that a replay runs, in order.
  public static func commands(of file: SessionFile) -> [ReplayedCommand] {
    file.blocks.filter { !$0.options.isSkipped }.flatMap { $0.steps.map { ReplayedCommand($0) } }
  }

  /// What `shell` answers to `command`, in safe mode.
  public static func answer(to command: ReplayedCommand, from shell: inout Shell) -> RecordedAnswer {
    let files = shell.desk.files
    defer { shell.desk.files = files }
    shell.desk.files = ReplayFiles(files: files, command: command)
    return RecordedAnswer(shell.respond(to: command.line))
  }

  /// Lays `answers`, one for each command run so far, beside the file, and beside those of a second run if there was
  /// one.
  public static func report(
    of file: SessionFile, answers: [RecordedAnswer], secondAnswers: [RecordedAnswer]? = nil,
    interruption: Interruption? = nil
  ) -> ReplayReport {
    var left = answers[...]
    var corpusDiffers = false
    var steps: [StepResult] = []
    for block in file.blocks {
      for step in block.steps {
        let answer = block.options.isSkipped ? nil : left.popFirst()
        let result = result(of: step, in: block, answer: answer, afterOtherCorpus: corpusDiffers)
        corpusDiffers = corpusDiffers || result.concernsCorpus
        steps.append(result)
      }
    }
    return ReplayReport(
      file: file, steps: steps, interruption: interruption,
      unsteadyLines: secondAnswers.map { unsteadyLines(of: file, answers, $0) } ?? [])
  }

  private static func unsteadyLines(
    of file: SessionFile, _ first: [RecordedAnswer], _ second: [RecordedAnswer]
  ) -> [Int] {
    let steps = file.blocks.filter { !$0.options.isSkipped }.flatMap { $0.steps }
    return zip(steps, zip(first, second)).filter { $1.0 != $1.1 }.map { $0.0.line }
  }

  private static func result(
    of step: SessionStep, in block: SessionBlock, answer: RecordedAnswer?, afterOtherCorpus: Bool
  ) -> StepResult {
    guard let answer else {
      let outcome: StepOutcome = block.options.isSkipped ? .skipped : .notRun
      return StepResult(step: step, outcome: outcome, change: nil, followsFromCorpus: afterOtherCorpus)
    }
    let comparison = AnswerComparison(of: step, with: answer, by: block.options.check)
    let outcome = corpusOutcome(of: step, answer) ?? (comparison.holds ? .asWritten : .differs)
    let change = outcome == .asWritten ? nil : SessionChange(of: step, comparison)
    return StepResult(step: step, outcome: outcome, change: change, followsFromCorpus: afterOtherCorpus)
  }

  /// Nil where `step` opens no corpus or the right one. A block's check does not soften the digest: another corpus is
  /// told even where only the status counts.
  private static func corpusOutcome(of step: SessionStep, _ answer: RecordedAnswer) -> StepOutcome? {
    guard step.command.prefix(while: { $0 != " " }) == "load" else { return nil }
    if answer.status == Response.Status.missing.rawValue, step.status != answer.status { return .corpusMissing }
    let expected = step.expected.lazy.compactMap { CorpusMark($0.literal) }.first
    let found = answer.lines.lazy.compactMap { CorpusMark($0) }.first
    guard let expected, let found else { return nil }
    guard expected.agrees(with: found) else { return .corpusChanged }
    let expectedWords = step.expected.lazy.compactMap { CorrectionMark($0.literal) }.first
    let foundWords = answer.lines.lazy.compactMap { CorrectionMark($0) }.first
    return expectedWords == foundWords ? nil : .correctionsChanged
  }
}
