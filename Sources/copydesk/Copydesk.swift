import ArgumentParser
import CopydeskShell

/// The program without a subcommand: the shell, for a person, a script or one command. Words after the corpora are a
/// command of the shell, by the same grammar as at its prompt.
struct Copydesk: ParsableCommand {
  static let version = Shell.version
  static let abstract = "Asks a pile of news articles who said what, which figures stand, and who says so."

  static let configuration = CommandConfiguration(
    commandName: "copydesk", abstract: abstract,
    usage: """
      copydesk [CORPUS ...]                     open the shell
      copydesk CORPUS ... COMMAND [WORD ...]    answer one command
      copydesk SUBCOMMAND ...
      """,
    discussion: "For example: copydesk Corpus/syria-2012 quotes by Putin",
    version: version, subcommands: Subcommands.all)

  @OptionGroup var options: ShellOptions

  @Flag(help: "Try out what this program needs on this machine, and say what it found.")
  var selfCheck = false

  @Argument(
    help: ArgumentHelp("Files and folders to load, then the words of a command.", valueName: "corpus or word"),
    completion: .file())
  var words: [String] = []

  func validate() throws {
    if let first = words.first, Subcommands.names.contains(first) {
      throw ValidationError("'\(first)' must be the first word, before all options ('./\(first)' names a folder)")
    }
  }

  func run() throws {
    let status = MainActor.assumeIsolated {
      selfCheck ? SelfCheck().run() : ShellLaunch(options: options, words: words).run()
    }
    try status.throwUnlessDone()
  }
}
