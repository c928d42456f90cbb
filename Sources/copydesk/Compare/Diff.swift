import ArgumentParser
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// `copydesk diff`: versions of one article, or several outlets on one event.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare articles: versions of one, or several outlets on one event.",
    discussion: """
      Each path must hold one article; with '--corpus' the operands are ids of articles in it. With '--json' it writes \
      one line (docs/annotations.md): what is aligned and what changed for two articles, the matrix of quotations, \
      figures and sources for three and more; otherwise a page for a person. Differences are no failure: the exit \
      code is 0.
      """)

  @Option(help: ArgumentHelp("Files and folders that hold the articles.", valueName: "path"), completion: .file())
  var corpus: [String] = []

  @Flag(help: "Write JSON, for other programs.")
  var json = false

  @OptionGroup var options: ShellOptions

  @Argument(
    help: ArgumentHelp("Files that hold one article each, or ids with --corpus.", valueName: "article"),
    completion: .file())
  var operands: [String]

  func validate() throws {
    if operands.count < 2 { throw ValidationError("'diff' takes two articles or more") }
  }

  func run() throws {
    guard json else { return try ShellAnswer(options: options, words: corpus + ["diff"] + operands).give() }
    let articles = try OperandReader(corpus: corpus, operands: operands).articles()
    let analyses = articles.parallelMap(cores: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { Analyzer().analyze($0) }
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    sink.write(
      analyses.count == 2 ? Comparison(left: analyses[0], right: analyses[1]).json() : OutletMatrix(analyses).json())
    sink.flush()
  }
}
