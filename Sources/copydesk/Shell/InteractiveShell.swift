import CEditline
import CopydeskShell
import Glibc

/// The shell for a person at a terminal.
final class InteractiveShell {
  private var shell: Shell
  private let editor: Editor
  private let presenter: Presenter
  private let progress = ProgressLine()
  private let prompt: Prompt
  private let loading: String?
  private let fixedWidth: Int?
  private var history: History?
  private let start: StartFile?
  private var joiner = LineJoiner()

  init(shell: Shell, editor: Editor, options: ShellOptions, environment: Environment, loading: String?) {
    self.shell = shell
    self.editor = editor
    self.loading = loading
    fixedWidth = options.width
    presenter = Presenter(
      options: options, environment: environment, pager: options.safe ? nil : Pager(environment: environment))
    prompt = Prompt(painter: presenter.output)
    let project = FileSystem.project(of: FileSystem.workingFolder)
    history = options.noUserConfig ? nil : History(environment: environment, project: project)
    start = options.noUserConfig ? nil : StartFile(environment: environment)
  }

  /// Until Ctrl-D, `quit` or the end of the terminal.
  func run() -> ExitStatus {
    recall()
    runStartFile()
    if let loading { presenter.present(respond(to: loading)) }
    presenter.present(greeting)
    while true {
      switch editor.readLine(prompt: promptText, completer: shell.completer, marks: shell.settings.ascii) {
      case .line(let line):
        if let whole = joiner.add(line), take(whole) == .quit { return .done }
      case .interrupted: _ = joiner.finish()
      case .end: return end()
      case .failed(let number):
        Complaints.write("the terminal cannot be read: \(PosixError(path: "", number: number).reason)")
        return .missing
      }
    }
  }

  private static let hint =
    "'help' lists commands, 'tutorial' shows around, Tab completes, Ctrl-D leaves"

  private var greeting: Response {
    takeWidth()
    return Response(lines: StyledLine(Self.hint, .faint).wrapped(to: shell.settings.width))
  }

  private var promptText: String {
    let text =
      joiner.isWaiting ? prompt.continuation(corpus: shell.corpusName) : prompt.text(corpus: shell.corpusName)
    return shell.settings.ascii == .on ? ASCIIMarks.of(text) : text
  }

  private func recall() {
    guard let history else { return }
    let content = history.content()
    content.lines.forEach(editor.remember)
    guard content.damaged > 0 else { return }
    let lines = "\(content.damaged) damaged line\(content.damaged == 1 ? "" : "s")"
    Complaints.write("\(history.path) has \(lines), which the history leaves out")
  }

  /// Shows only what went wrong; the shell goes on.
  private func runStartFile() {
    do {
      for line in try start?.lines() ?? [] {
        let complaints = respond(to: line).complaints
        if !complaints.isEmpty, let start { Complaints.write("in \(start.path):") }
        presenter.present(Response(complaints: complaints))
      }
    } catch {
      Complaints.write("\(error)")
    }
  }

  private func take(_ line: String) -> Response.Effect? {
    guard !line.allSatisfy(\.isWhitespace) else { return nil }
    remember(line)
    let response = respond(to: line)
    presenter.present(response)
    return response.effect
  }

  private func respond(to line: String) -> Response {
    takeWidth()
    progress.begin()
    defer { progress.end() }
    let supervision = Supervision(
      report: { [progress] in progress.report($0) }, isCancelled: { ced_is_interrupted() },
      goOn: { _ = ced_take_interrupt() })
    defer { if ced_is_interrupted() { lineBreak() } }  // behind the ^C that the terminal shows
    return shell.respond(to: line, under: supervision)
  }

  /// The window may have changed its size since the last line.
  private func takeWidth() {
    let columns = Int(ced_columns(STDOUT_FILENO))
    if fixedWidth == nil, columns > 0 { shell.settings.width = columns.clamped(to: Settings.widths) }
  }

  /// A history that cannot be kept is told of once; the shell goes on.
  private func remember(_ line: String) {
    editor.remember(line)
    do {
      try history?.append(line, corpus: shell.corpusName)
    } catch {
      Complaints.write("the history is not kept: \(error)")
      history = nil
    }
  }

  private func lineBreak() {
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    sink.write(line: "")
    sink.flush()
  }

  /// Leaves the cursor on a line of its own. A signal that asked for the end is told of by the exit code, as shells do.
  private func end() -> ExitStatus {
    lineBreak()
    let signal = ced_pending_signal()
    if signal != 0 { exit(128 + signal) }
    return .done
  }
}
