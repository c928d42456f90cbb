import ArgumentParser
import CopydeskShell
import Glibc

/// `copydesk replay`: asks again what session files ask, and compares.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Ask again what session files ask, and compare the answers.",
    discussion: """
      Runs in safe mode: nothing is written, no other program is started, no configuration is read. Exit code 0: all as \
      written; 1: an answer differs; 2: a file is malformed; 3: a corpus changed or is missing; 4: not all of it was \
      run.
      """)

  /// How the report is written on standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, github
  }

  @Flag(help: "Write the answers that differ into the files; refused where CI is set.")
  var update = false

  @Flag(help: "Write what --update would write beside each file, as FILE.new.")
  var new = false

  @Flag(help: "Run each file in two processes, and fail where their answers differ.")
  var twice = false

  @Option(help: ArgumentHelp("Give a command at most so long.", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "Where relative paths start; by default the nearest folder above the file that holds .git, otherwise its own.",
      valueName: "folder"), completion: .directory)
  var root: String?

  @Option(help: ArgumentHelp("Write a JUnit report.", valueName: "file"), completion: .file())
  var junit: String?

  @Flag(help: "Write a line of JSON for each file.")
  var json = false

  @Option(help: "How to report: text, or annotations of files and lines for github.")
  var format = Format.text

  @Argument(help: ArgumentHelp("Session files, and folders of them.", valueName: "file"), completion: .file())
  var paths: [String]

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout < 1e6) {
      throw ValidationError("'--timeout' takes a number of seconds above 0")
    }
    if json, format != .text { throw ValidationError("'--json' and '--format' exclude each other") }
    if update, Self.isInCI(.current) {
      throw ValidationError("'--update' would rewrite what CI is to check: CI is set")
    }
  }

  func run() throws {
    try ReplayRun(options: self).run().throwUnlessDone()
  }

  private static func isInCI(_ environment: Environment) -> Bool {
    guard let value = environment["CI"] else { return false }
    return !["", "0", "false"].contains(value.lowercased())
  }
}
