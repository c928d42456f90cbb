/// `replay FILE.md`
enum ReplayCommand: Command {
  static let spec = CommandSpec(
    "replay", in: .sessions, "asks again what a session file asks, and shows what differs",
    operand: .init(kind: .path, arity: .one, meaning: "a session file"),
    details: [
      "It runs beside this session and changes nothing in it; nothing is written. 'copydesk replay' outside of the shell "
        + "does the same for many files and can bring them up to date."
    ],
    examples: [.init("replay Sessions/1-who-is-quoted.md", "does the lesson still hold?")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let target = invocation.operands[0]
    let file = try session(target, on: desk)
    let root = desk.files.root(ofSessionAt: target.text)
    var settings = Settings()
    settings.width = file.header.width
    settings.cores = desk.settings.cores
    var shell = Shell(
      sources: RootedArticles(desk.sources, root: root), files: desk.files, tables: desk.tables, settings: settings)
    var answers: [RecordedAnswer] = []
    let commands = Replay.commands(of: file)
    for command in commands where !desk.supervision.isCancelled() {
      answers.append(Replay.answer(to: command, from: &shell))
      desk.supervision.report(Progress(activity: "replaying", done: answers.count, total: commands.count))
    }
    let interruption: Interruption? = answers.count < commands.count ? .stopped : nil
    let report = Replay.report(of: file, answers: answers, interruption: interruption)
    let lines = ReplayText(report).lines.map { StyledLine($0, style(of: $0)) }
    return .response(Response(lines: lines, status: Response.Status(rawValue: report.status.rawValue) ?? .checkFailed))
  }

  /// The session file that `target` names.
  static func session(_ target: Word, on desk: Desk) throws(CommandError) -> SessionFile {
    let bytes: [UInt8]
    do {
      bytes = try desk.files.read(target.text)
    } catch {
      throw CommandError(error.description, at: target.columns, status: .missing)
    }
    do {
      return try SessionFile(path: target.text, bytes: bytes)
    } catch {
      throw CommandError("\(error)", at: target.columns)
    }
  }

  private static func style(of line: String) -> Style {
    if line.hasPrefix("-") { return .removed }
    return line.hasPrefix("+") ? .added : .plain
  }
}
