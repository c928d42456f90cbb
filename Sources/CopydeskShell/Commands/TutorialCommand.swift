/// `tutorial [next|stop]`
enum TutorialCommand: Command {
  static let spec = CommandSpec(
    "tutorial", in: .shell, "teaches the shell in ten steps, on the corpus that is loaded",
    operand: .init(kind: .choice(["next", "stop"]), arity: .optional, meaning: "next or stop"),
    details: [
      "Each step asks you to type a line and goes on once you have. 'tutorial' says the step again, 'tutorial next' skips it, "
        + "'tutorial stop' ends it. Any other command works in between."
    ],
    examples: [.init("tutorial", "begins, or says the current step again")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    switch invocation.operands.first?.text.lowercased() {
    case "stop":
      desk.tutorial = nil
      return .page(Page(["the tutorial is over: 'tutorial' begins it anew"]))
    case "next": desk.tutorial = (desk.tutorial ?? -1) + 1
    case nil: desk.tutorial = desk.tutorial ?? 0
    default: throw CommandError("'next' or 'stop' is expected", at: invocation.operands.columns)
    }
    let step = desk.tutorial ?? 0
    if step >= TutorialStep.allCases.count { desk.tutorial = nil }
    return .page(Page { TutorialPage(corpus: corpus, step: step, settings: $0).lines() })
  }
}
