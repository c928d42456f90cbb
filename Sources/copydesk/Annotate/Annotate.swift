import ArgumentParser
import CopydeskShell
import English
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// `copydesk annotate`: articles in, annotations out.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Write what is found in articles, as JSON or CoNLL-U.",
    discussion: """
      Each article gives one line of JSON (docs/annotations.md), in the order of the input and the same on any number \
      of cores. Standard input is JSON Lines; a record needs "text", and may have "id", "title", "date", "url", \
      "outlet" and "author". Whatever cannot be read is named on standard error, the rest is done, and the exit code \
      is 4, or 3 where nothing could be read.
      """)

  nonisolated enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, conllu
  }

  @Option(help: "Annotations as JSON, or sentences, words and trees as CoNLL-U.")
  var format = Format.json

  @Option(help: ArgumentHelp("Threads to use; by default one for each core.", valueName: "number"))
  var cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Argument(help: "Files and folders; '-' is standard input.", completion: .file())
  var paths: [String] = ["-"]

  func validate() throws {
    if cores < 1 { throw ValidationError("'--cores' takes a number of at least 1") }
  }

  func run() throws {
    try AnnotationRun(paths: paths, format: format, cores: cores).run().throwUnlessDone()
  }
}
