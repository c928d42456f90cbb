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

  /// Markdown as it reads best on a terminal: fences are left out, what hangs under a bullet is indented.
  private static func wrapped(_ line: String, _ settings: Settings) -> [StyledLine] {
    guard !Fence.stands(in: line) else { return [] }
    let isProse = !line.hasPrefix("#") && !line.hasPrefix("Exercise ")
    let style: Style = line.hasPrefix("> ") ? .code : isProse ? .plain : .heading
    guard DisplayWidth.of(line) > settings.width else { return [StyledLine(line, style)] }
    let indent = line.prefix { $0 == " " }.count
    let hanging = indent + bullet(line.dropFirst(indent))
    let parts = TextFitting.wrapped(line, to: settings.width - hanging)
    return parts.enumerated().map { index, part in
      StyledLine(TextFitting.blanks(index == 0 ? indent : hanging) + part, style)
    }
  }

  /// The width of `- ` or `12. ` at the beginning of a line; 0 where there is none.
  private static func bullet(_ line: Substring) -> Int {
    if line.hasPrefix("- ") || line.hasPrefix("* ") { return 2 }
    let digits = line.prefix { $0.isNumber }.count
    return digits > 0 && line.dropFirst(digits).hasPrefix(". ") ? digits + 2 : 0
  }
}

extension Desk {
  /// What an open lesson says to a line that answers its exercise.
  func lessonLines(after answer: Response) -> [StyledLine] {
    guard let block = lesson?.current, let step = block.steps.last, !answer.lines.isEmpty else { return [] }
    let comparison = AnswerComparison(of: step, with: RecordedAnswer(answer), by: block.options.check)
    guard comparison.holds, block.options.check != .ok else { return [] }
    return [
      "", StyledLine("That answers the exercise. ", .match) + StyledLine("'reveal' goes on to the next.", .faint),
    ]
  }
}
