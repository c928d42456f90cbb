import ArgumentParser
import CEditline
import CopydeskShell
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// What the subcommands that compare a whole corpus have in common: its paths, threads, and JSON for other programs.
struct ComparedCorpus: ParsableArguments {
  @Flag(help: "Write JSON, for other programs.")
  var json = false

  @OptionGroup var options: ShellOptions

  @Option(help: ArgumentHelp("Threads to use; by default one for each core.", valueName: "number"))
  var cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Argument(help: "Files and folders; '-' is standard input.", completion: .file())
  var paths: [String] = ["-"]

  func validate() throws {
    if cores < 1 { throw ValidationError("'--cores' takes a number of at least 1") }
  }

  /// A person gets the shell's answer, a program the lines that `lines` makes of the articles. Ctrl-C ends either with
  /// what was found until then, told as a part, and the code of a program that was interrupted.
  func answer(_ answer: CorpusAnswer, _ lines: ([Article], CorpusWatch) -> [UInt8]?) throws {
    ced_catch_signals()
    let progress = ProgressLine()
    progress.begin()
    let supervision = Supervision(report: { progress.report($0) }, isCancelled: { ced_is_interrupted() })
    let corpus = CorpusReader(paths, under: supervision)
    if json {
      let found = lines(corpus.articles, CorpusWatch(supervision))
      progress.end()
      if let found { write(found) } else { Complaints.write("stopped: nothing is written") }
    } else {
      let response = answer.response(about: corpus.articles, settings: settings, under: supervision)
      progress.end()
      MainActor.assumeIsolated { _ = Presenter(options: options, environment: .current).present(response) }
    }
    if ced_is_interrupted() { throw ExitCode(Self.interrupted) }
    try corpus.status.throwUnlessDone()
  }

  /// 128 and the number of the signal, as shells tell it.
  private static let interrupted: Int32 = 128 + SIGINT

  private func write(_ bytes: [UInt8]) {
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    sink.write(bytes)
    sink.flush()
  }

  private var settings: Settings {
    var settings = Settings.ofTerminal(width: options.width)
    settings.cores = cores
    settings.rows = .max  // one answer, for a pipe as likely as not: all of it
    return settings
  }
}
