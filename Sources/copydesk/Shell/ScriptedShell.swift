import CopydeskShell
import Glibc

/// The shell without a terminal: lines from standard input, or one command.
struct ScriptedShell {
  private var shell: Shell
  private let presenter: Presenter
  private let options: ShellOptions
  private var status = ExitStatus.done

  init(shell: Shell, presenter: Presenter, options: ShellOptions) {
    self.shell = shell
    self.presenter = presenter
    self.options = options
  }

  /// Runs until the script ends, a line fails or the reader goes away.
  func run(_ request: Request) -> ExitStatus {
    var copy = self
    if let loading = request.loading, copy.load(loading) == .stop { return copy.status }
    if let command = request.command {
      _ = copy.answer(command)
    } else {
      copy.answerScript()
    }
    return copy.status
  }

  private enum Next {
    case goOn, stop
  }

  /// Of a corpus that opens well nothing is said: only answers are data.
  private mutating func load(_ line: String) -> Next {
    var response = shell.respond(to: line)
    response.lines = []
    return take(response)
  }

  private mutating func answerScript() {
    var joiner = LineJoiner()
    while let line = readLine() {
      if let whole = joiner.add(line), answer(whole) == .stop { return }
    }
    if let rest = joiner.finish() { _ = answer(rest) }
  }

  private mutating func answer(_ line: String) -> Next {
    take(shell.respond(to: line))
  }

  private mutating func take(_ response: Response) -> Next {
    switch presenter.present(response) {
    case .there: break
    case .gone: return .stop
    case .failed(let number):
      Complaints.write("standard output: \(PosixError(path: "", number: number).reason)")
      status = .incomplete
      return .stop
    }
    if status == .done { status = ExitStatus(response.status) }
    if response.effect == .quit { return .stop }
    return response.status == .done || response.status == .incomplete || options.keepGoing ? .goOn : .stop
  }
}

extension ExitStatus {
  init(_ status: Response.Status) {
    self = ExitStatus(rawValue: status.rawValue) ?? .checkFailed
  }
}
