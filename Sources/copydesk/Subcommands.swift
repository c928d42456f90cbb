import ArgumentParser

/// The subcommands. A first word that names one wins over a corpus of that name, which `./` in front of it names.
struct Subcommands: ParsableCommand {
  static let all: [any ParsableCommand.Type] = [Annotate.self, Diff.self, Stories.self, Dupes.self]

  static let configuration = CommandConfiguration(
    commandName: "copydesk", abstract: Copydesk.abstract, version: Copydesk.version, subcommands: all)

  /// The command that parses `arguments`.
  static func root(for arguments: [String]) -> any ParsableCommand.Type {
    let named = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    return named.map(names.contains) == true ? Subcommands.self : Copydesk.self
  }

  static let names = Set(all.map { $0._commandName })
}
