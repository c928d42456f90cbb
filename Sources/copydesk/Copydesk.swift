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
  enum Format: String, ExpressibleByArgument {
    case json, conllu
  }

  @Argument var paths: [String] = ["-"]
  @Option var format: Format = .json

  mutating func run() throws {
    var count = 0
    while let line = readLine() {
      count += 1
      let article = try JSONLReader.article(line: Array(line.utf8), fallbackID: "stdin-\(count)")
      switch format {
      case .json:
        let analysis = Analyzer().analyze(article)
        print(String(decoding: analysis.annotationLine(), as: UTF8.self), terminator: "")
      case .conllu:
        var trees = TreeStore(LanguageModel.english.layers(of: article.withWholeText))
        print(String(decoding: trees.conllu(), as: UTF8.self), terminator: "")
      }
    }
  }
}
