import ArgumentParser
import CopydeskShell
import Glibc

/// `copydesk manual`: the manual page, made from the same declarations as the help.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual page, for man(1).", shouldDisplay: false)

  func run() throws {
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    sink.write(ManualPage.text.utf8)
    sink.flush()
  }
}
