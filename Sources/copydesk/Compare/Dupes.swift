import ArgumentParser
import CopydeskShell
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// `copydesk dupes`: which articles print the same copy.
struct Dupes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dupes", abstract: "Find articles that print the same copy.",
    discussion: """
      With '--json' each pair gives one line (docs/annotations.md), otherwise a table for a person, with the share of \
      each that stands word for word in the other. Who copied whom is not told by it.
      """)

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

  func run() throws {
    guard json else { return try ShellAnswer(options: options, words: paths + ["dupes"]).give() }
    let progress = ProgressLine()
    progress.begin()
    let corpus = CorpusReader(paths, progress: progress)
    let found = Duplicates(
      of: corpus.articles, cores: cores,
      watch: CorpusWatch(Supervision(report: { progress.report($0) }, isCancelled: { false })))
    progress.end()
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    if let found { sink.write(found.jsonLines(of: corpus.articles)) }
    sink.flush()
    try corpus.status.throwUnlessDone()
  }
}
