/// `quit`
enum QuitCommand: Command {
  static let spec = CommandSpec(
    "quit", in: .shell, "leaves the shell; Ctrl-D does the same", examples: [.init("quit", "leaves")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    .response(Response(effect: .quit))
  }
}
