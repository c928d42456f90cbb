import CopydeskShell

/// Which first words of a command line belong to the shell.
enum ShellWords {
  static func isCommand(_ word: String) -> Bool {
    names.contains(word)
  }

  private static let names: Set<String> = [
    "load", "articles", "show", "problems", "quotes", "figures", "sources", "diff", "save", "replay", "help", "quit",
  ]
}
