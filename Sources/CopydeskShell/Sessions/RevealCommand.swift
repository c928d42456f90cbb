/// `reveal`
enum RevealCommand: Command {
  static let spec = CommandSpec(
    "reveal", in: .sessions, "shows the answer to the next exercise of the lesson that is open",
    examples: [.init("reveal", "shows the command and what it answers")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard desk.lesson != nil else { throw CommandError("no lesson is open: type 'lesson FILE'") }
    guard let lines = desk.lesson?.reveal() else { return .page(Page(["all exercises are done"])) }
    return .page(Page(lines.map { StyledLine($0, $0.hasPrefix("> ") ? .code : .plain) }))
  }
}
