/// `lesson [FILE]`
enum LessonCommand: Command {
  static let spec = CommandSpec(
    "lesson", in: .sessions, "opens a session file as a lesson; the answers of its exercises are hidden",
    operand: .init(kind: .path, arity: .optional, meaning: "a session file"),
    details: [
      "Type what the lesson asks for; any command works in between. 'reveal' shows the answer to the next exercise. "
        + "Without a file, 'lesson' says the exercise again."
    ],
    examples: [.init("lesson Sessions/2-said-and-claimed.md", "reads it and waits for your answers")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let target = invocation.operands.first else { return try current(of: desk) }
    let lesson = Lesson(try ReplayCommand.session(target, on: desk))
    desk.lesson = lesson
    let lines = lesson.page
    return .page(Page { settings in lines.flatMap { Self.wrapped($0, settings) } })
  }

  private static func current(of desk: Desk) throws(CommandError) -> Outcome {
    guard let lesson = desk.lesson else { throw CommandError("no lesson is open: type 'lesson FILE'") }
    guard let block = lesson.current else { return .page(Page(["all exercises are done"])) }
    return .page(Page { settings in block.task.flatMap { Self.wrapped($0, settings) } })
  }

  private static func wrapped(_ line: String, _ settings: Settings) -> [StyledLine] {
    let indent = TextFitting.blanks(line.prefix { $0 == " " }.count)
    let style: Style = line.hasPrefix("#") || line.hasPrefix("Exercise ") ? .heading : .plain
    guard DisplayWidth.of(line) > settings.width else { return [StyledLine(line, style)] }
    return TextFitting.wrapped(line, to: settings.width - indent.count).map { StyledLine(indent + $0, style) }
  }
}
