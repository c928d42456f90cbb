import CEditline
import CopydeskShell
import CopydeskStore
import Glibc
import NewsPages

/// Opens the shell for whoever asks: a person at a terminal, a script on standard input, or one command from the
/// command line.
struct ShellLaunch {
  let options: ShellOptions
  let words: [String]
  private let environment = Environment.current

  init(options: ShellOptions, words: [String]) {
    self.options = options
    self.words = words
  }

  func run() -> ExitStatus {
    let request = Request(words: words, isCommand: { Shell.commandNames.contains($0) })
    let isInteractive = request.command == nil && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if isInteractive, let editor = Editor(readsUserBindings: !options.noUserConfig) {
      return InteractiveShell(
        shell: shell(isInteractive: true), editor: editor, options: options, environment: environment,
        loading: request.loading
      ).run()
    }
    var shell = shell(isInteractive: false)
    if request.command != nil { shell.settings.rows = .max }  // one answer, for a pipe as likely as not: all of it
    return ScriptedShell(
      shell: shell, presenter: Presenter(options: options, environment: environment), options: options
    )
    .run(request)
  }

  private func shell(isInteractive: Bool) -> Shell {
    var settings = Settings.ofTerminal(width: options.width)
    settings.cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let files = DiskFiles(policy: options.safe ? .inside(FileSystem.workingFolder) : .anywhere)
    let store = SQLiteStore(cores: settings.cores)
    return Shell(
      sources: DiskArticles(), files: files, tables: store, exports: [SQLiteExport(store: store), PageExport()],
      cache: cache(isInteractive: isInteractive, cores: settings.cores), settings: settings)
  }

  private func cache(isInteractive: Bool, cores: Int) -> DiskCache? {
    options.cache.policy(isInteractive: isInteractive, options, in: environment).flatMap {
      DiskCache(environment: environment, policy: $0, cores: cores)
    }
  }
}
