import ArgumentParser
import Foundation
import NewsAnalysis

/// Learns the weights of attribution from marked articles.
@main
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-learn",
    abstract: "Learns how attributions look from articles in which people marked them.")

  @Argument(help: "The marked attributions: one JSON object an article and line.") var gold: String
  @Argument(help: "The folder with the texts.") var texts: String
  @Argument(help: "The file to write.") var output: String
  @Option(help: "Read only so many articles.") var limit = Int.max

  mutating func run() throws {
    let articles = try GoldArticle.read(
      gold: URL(filePath: gold), texts: URL(filePath: texts)
    ).prefix(limit)
    var lessons = Lessons()
    for article in articles { lessons.count(article) }
    let counts = AttributionModel(weights: WeightTable(lessons.candidates.entries))
    for article in articles { lessons.read(article, counts) }
    print(
      "\(articles.count) articles; examples: \(lessons.cue.examples.count) cue, \(lessons.source.examples.count) source,",
      "\(lessons.content.examples.count) content (\(lessons.exactContents) exact)")
    let entries = lessons.all
    try Data(ModelFile.bytes(of: entries)).write(to: URL(filePath: output))
    print("\(entries.count) weights")
  }
}
