import ArgumentParser
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

  /// A person gets the shell's answer to `command`, a program the lines that `lines` makes of the articles.
  func answer(_ command: String, _ lines: ([Article], CorpusWatch) -> [UInt8]?) throws {
    guard json else { return try ShellAnswer(options: options, words: paths + [command]).give() }
    let progress = ProgressLine()
    progress.begin()
    let corpus = CorpusReader(paths, progress: progress)
    let watch = CorpusWatch(Supervision(report: { progress.report($0) }, isCancelled: { false }))
    let found = lines(corpus.articles, watch)
    progress.end()
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    if let found { sink.write(found) }
    sink.flush()
    try corpus.status.throwUnlessDone()
  }
}
