import ArgumentParser
import CopydeskShell

/// The options of the shell, whether it is asked by a person, a script or the command line.
struct ShellOptions: ParsableArguments {
  @Option(help: "Colour the answers: auto, always or never; auto also heeds NO_COLOR and CLICOLOR_FORCE.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Cells to a line; by default those of the terminal, otherwise 80.", valueName: "cells"))
  var width: Int?

  @Option(
    help:
      "Keep the analysis of large corpora for the next time: auto (in a terminal only), on or off; auto also heeds COPYDESK_CACHE."
  )
  var cache = CacheChoice.auto

  @Flag(help: "Read no history, no key bindings and no start file of the user, and write none.")
  var noUserConfig = false

  @Flag(help: "Write no file outside the working folder and start no other program.")
  var safe = false

  @Flag(help: "Let a script go on after an error; the exit code still tells of it.")
  var keepGoing = false

  func validate() throws {
    if let width, !Settings.widths.contains(width) {
      throw ValidationError(
        "'--width' takes a number of cells from \(Settings.widths.lowerBound) to \(Settings.widths.upperBound)")
    }
  }
}
