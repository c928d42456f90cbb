/// The shell's answer to a subcommand that was not asked for JSON.
struct ShellAnswer {
  let options: ShellOptions
  /// Corpora, then a command of the shell.
  let words: [String]

  /// Throws the exit code where it is not 0.
  nonisolated func give() throws {
    let status = MainActor.assumeIsolated { ShellLaunch(options: options, words: words).run() }
    try status.throwUnlessDone()
  }
}
