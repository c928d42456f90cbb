import ArgumentParser
import CEditline
import English
import Foundation
import NewsAnalysis
import NewsReaders
import NewsText

@main
struct Copydesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk", abstract: "Asks a pile of news articles who said what.", version: "0.1.0",
    subcommands: [Annotate.self])
}

/// `copydesk annotate`: articles in, annotations out.
struct Annotate: ParsableCommand {
  enum Format: String, ExpressibleByArgument {
    case json, conllu
  }

  @Argument var paths: [String] = ["-"]
  @Option var format: Format = .json

  mutating func run() throws {
    var stream = ArticleStream(paths)
    while let outcome = stream.next() {
      switch outcome {
      case .success(let article): print(String(decoding: line(for: article), as: UTF8.self), terminator: "")
      case .failure(let failure): FileHandle.standardError.write(Data("copydesk: \(failure)\n".utf8))
      }
    }
    guard stream.tally.skipped == 0 else { throw ExitCode(stream.tally.loaded == 0 ? 3 : 4) }
  }

  private func line(for article: Article) -> [UInt8] {
    switch format {
    case .json: return Analyzer().analyze(article).annotationLine()
    case .conllu:
      var trees = TreeStore(LanguageModel.english.layers(of: article.withWholeText))
      return trees.conllu()
    }
  }
}
