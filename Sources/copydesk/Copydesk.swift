import ArgumentParser
import CEditline
import English
import NewsAnalysis
import NewsReaders
import NewsText

@main
struct Copydesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk", abstract: "Asks a pile of news articles who said what.", version: "0.1.0",
    subcommands: [Annotate.self])
}

/// `copydesk annotate`: JSONL in, annotations out.
struct Annotate: ParsableCommand {
  @Argument var paths: [String] = ["-"]

  mutating func run() throws {
    var count = 0
    while let line = readLine() {
      count += 1
      let article = try JSONLReader.article(line: Array(line.utf8), fallbackID: "stdin-\(count)")
      let analysis = Analyzer().analyze(article)
      print(String(decoding: analysis.annotationLine(), as: UTF8.self), terminator: "")
    }
  }
}
