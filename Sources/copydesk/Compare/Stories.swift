import ArgumentParser
import CopydeskShell
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// `copydesk stories`: which articles report one event.
struct Stories: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Group articles by the event that they report.",
    discussion: """
      With '--json' each story gives one line (docs/annotations.md), otherwise a table for a \
      person. An article that stands alone is a story of its own.
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
    guard json else { return try ShellAnswer(options: options, words: paths + ["stories"]).give() }
    let progress = ProgressLine()
    progress.begin()
    let corpus = CorpusReader(paths, progress: progress)
    let found = NewsAnalysis.Stories(
      of: corpus.articles, cores: cores,
      watch: CorpusWatch(Supervision(report: { progress.report($0) }, isCancelled: { false })))
    progress.end()
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    if let found { sink.write(found.jsonLines(of: corpus.articles)) }
    sink.flush()
    try corpus.status.throwUnlessDone()
  }
}
