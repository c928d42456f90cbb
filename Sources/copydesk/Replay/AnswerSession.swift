import ArgumentParser
import CopydeskShell
import CopydeskStore
import Glibc
import NewsPages

/// `copydesk answer-session`: the process in which a replay asks. It answers every command of a file and compares
/// nothing; a crash or an endless command ends it and not the replay.
struct AnswerSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer-session", abstract: "Answer the commands of a session file for 'replay'.", shouldDisplay: false
  )

  @Option var root: String

  @Argument var path: String

  func run() throws {
    let file = try SessionFile(path: path, bytes: try DiskFiles(policy: .nowhere).read(path))
    guard unsafe chdir(root) == 0 else { throw PosixError(path: root) }
    var settings = Settings()
    settings.width = file.header.width
    settings.cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let store = SQLiteStore()
    var shell = Shell(
      sources: DiskArticles(), files: DiskFiles(policy: .nowhere), tables: store,
      exports: [SQLiteExport(store: store), PageExport()],
      settings: settings)
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    for command in CopydeskShell.Replay.commands(of: file) {
      sink.write(AnswerFrames.bytes(of: CopydeskShell.Replay.answer(to: command, from: &shell)))
      sink.flush()
    }
  }
}
