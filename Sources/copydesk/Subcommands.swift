import ArgumentParser
import CopydeskShell

/// The subcommands. A first word that names one wins over a corpus of that name, which `./` in front of it names.
struct Subcommands: ParsableCommand {
  static let all: [any ParsableCommand.Type] = [
    Annotate.self, Replay.self, AnswerSession.self, Diff.self, Stories.self, Dupes.self, Manual.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "copydesk", abstract: Copydesk.abstract, version: Copydesk.version, subcommands: all)

  /// The command that parses `arguments`.
  static func root(for arguments: [String]) -> any ParsableCommand.Type {
    guard let first = arguments.first else { return Copydesk.self }
    if first == "help", arguments.count == 2, !Shell.commandNames.contains(arguments[1]) {
      return names.contains(arguments[1]) ? Subcommands.self : Copydesk.self
    }
    return names.contains(first) ? Subcommands.self : Copydesk.self
  }

  static let names = Set(all.map { $0._commandName })
}
