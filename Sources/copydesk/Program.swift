import ArgumentParser
import CEditline
import CopydeskShell
import Glibc
import NewsText

/// Where the program starts: it parses the arguments, runs what they ask for, and ends with an exit code of 0 to 4.
@main
enum Program {
  static func main() {
    _ = ced_set_locale()
    ced_survive_closed_pipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try Subcommands.root(for: arguments).parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(leave(with: error, root: Subcommands.root(for: arguments)))
    }
  }

  /// Prints what the error has to say and returns the exit code that it stands for.
  private static func leave(with error: any Error, root: any ParsableCommand.Type) -> Int32 {
    let code = root.exitCode(for: error)
    if !(error is ExitCode) {
      let message = VisibleText.ofLines(root.fullMessage(for: error))
      var sink = ByteSink(descriptor: code == .success ? STDOUT_FILENO : STDERR_FILENO)
      sink.write(line: message)
      sink.flush()
    }
    return code == .validationFailure ? ExitStatus.wrongUsage.rawValue : code.rawValue
  }
}
