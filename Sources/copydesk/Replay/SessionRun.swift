import CopydeskShell

/// The replay of one file, in one process or two.
nonisolated struct SessionRun {
  let file: SessionFile
  let options: Replay

  func report() -> ReplayReport {
    let first = answers()
    guard options.twice, first.interruption == nil else {
      return CopydeskShell.Replay.report(of: file, answers: first.answers, interruption: first.interruption)
    }
    let second = answers()
    return CopydeskShell.Replay.report(
      of: file, answers: first.answers, secondAnswers: second.answers, interruption: second.interruption)
  }

  private func answers() -> AnswerProcess.Result {
    AnswerProcess(
      arguments: ["answer-session", file.path, "--root", options.root ?? SessionPaths.root(of: file.path)],
      answerCount: file.commandCount, timeout: options.timeout
    ).run()
  }
}
