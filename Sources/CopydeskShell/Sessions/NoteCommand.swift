/// `note TEXT`
enum NoteCommand: Command {
  static let spec = CommandSpec(
    "note", in: .sessions, "keeps a sentence of your own as prose of the session",
    operand: .init(kind: .text, arity: .phrase, meaning: "a sentence"),
    details: ["A line that begins with '#', and what stands behind '#' on any other line, is kept as well."],
    examples: [.init("note Who is missing?", "a question for the reader of the session")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    .response(Response())
  }
}
