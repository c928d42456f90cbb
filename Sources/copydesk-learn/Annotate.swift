import ArgumentParser
import Foundation
import NewsAnalysis
import NewsText

/// Annotates JSONL articles with the weights of a file, to measure them before they are compiled in.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Annotates JSONL from standard input with a file of weights.")

  @Argument(help: "The file of weights.") var model: String

  private struct Record: Decodable {
    let id: String
    let text: String
    let title: String?
    let date: String?
  }

  mutating func run() throws {
    let bytes = try Data(contentsOf: URL(filePath: model))
    let analyzer = Analyzer(model: AttributionModel(weights: WeightTable(ModelFile.entries(of: bytes))))
    while let line = readLine() {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      let article = Article(
        id: record.id, text: Array(record.text.utf8), title: record.title,
        date: record.date.flatMap { CalendarDate(iso: $0) })
      FileHandle.standardOutput.write(Data(analyzer.analyze(article).annotationLine()))
    }
  }
}
