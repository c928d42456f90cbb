import ArgumentParser
import CopydeskShell

/// The manual page in the language of man(7).
nonisolated enum ManualPage {
  static var text: String {
    var page = Roff()
    page.request(".TH COPYDESK 1 \"\" \"copydesk \(Copydesk.version)\" \"User Commands\"")
    page.section("NAME")
    page.paragraph("copydesk - \(Copydesk.abstract.prefix(1).lowercased())\(Copydesk.abstract.dropFirst().dropLast())")
    page.section("SYNOPSIS AND OPTIONS")
    page.verbatim(Copydesk.helpMessage(includeHidden: false, columns: 76))
    page.section("SUBCOMMANDS")
    for subcommand in Subcommands.all where subcommand.configuration.shouldDisplay {
      page.subsection(subcommand._commandName)
      page.verbatim(Subcommands.helpMessage(for: subcommand, includeHidden: false, columns: 76))
    }
    page.section("COMMANDS OF THE SHELL")
    page.markdown(CommandReference.markdown)
    page.section("EXIT STATUS")
    for (code, meaning) in exitCodes { page.item("\(code)", meaning) }
    page.section("ENVIRONMENT")
    for (name, meaning) in variables { page.item(name, meaning) }
    page.section("FILES")
    page.item("$XDG_STATE_HOME/copydesk/history.jsonl", "The lines typed so far, one JSON object each.")
    page.item("$XDG_CONFIG_HOME/copydesk/start", "Lines that an interactive shell runs first, such as 'set width 100'.")
    return page.text
  }

  private static let exitCodes = [
    (0, "Done."), (1, "A check failed, or a replay differed."),
    (2, "Wrong usage, or a session file that is malformed."),
    (3, "What was named is missing or unreadable, or a corpus has changed."),
    (4, "Not all of it was done; standard error names what was left out."),
  ]

  private static let variables = [
    ("NO_COLOR", "Where set, nothing is coloured."),
    ("CLICOLOR_FORCE", "Where set and not 0, answers are coloured even in a pipe."),
    ("PAGER", "Shows answers that are longer than the screen; less by default, none where empty or cat."),
    ("EDITRC", "Key bindings for libedit; ~/.editrc by default."),
  ]
}
