/// `undo`
enum UndoCommand: Command {
  static let spec = CommandSpec(
    "undo", in: .sessions, "takes back the last line that changed something: a load, a kept result, a correction",
    details: ["A setting is taken back where 'undo' directly follows its 'set'."],
    examples: [.init("undo", "once more takes back the one before")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let past = desk.past.popLast() else { throw CommandError("there is nothing to take back") }
    let notes = desk.restore(past)
    return .page(Page([StyledLine("taken back: ") + StyledLine(past.line, .code)] + notes))
  }
}
