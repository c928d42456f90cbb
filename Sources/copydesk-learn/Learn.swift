import ArgumentParser
import Foundation
import NewsAnalysis

/// The tool that learns how attributions look.
@main
struct CopydeskLearn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-learn", abstract: "Learns how attributions look from articles in which people marked them.",
    subcommands: [Learn.self, Annotate.self, Inspect.self], defaultSubcommand: Learn.self)
}

/// Learns the weights of attribution from marked articles.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights", abstract: "Writes the weights that Sources/CAttributionModel compiles in.")

  @Argument(help: "The marked attributions: one JSON object an article and line.") var gold: String
  @Argument(help: "The folder with the texts.") var texts: String
  @Argument(help: "The file to write.") var output: String
  @Option(help: "Read only so many articles.") var limit = Int.max
  @Option(help: "A table of pronouns in the format of GAP; may be repeated.") var pronouns: [String] = []
  @Option(help: "A treebank whose words say which phrases mean the same, as GUM does; may be repeated.")
  var chains: [String] = []

  mutating func run() throws {
    let articles = try GoldArticle.read(
      gold: URL(filePath: gold), texts: URL(filePath: texts)
    ).prefix(limit)
    // Confidence is learned on one half of the articles from what the other half taught.
    let half = articles.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let rest = articles.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    let trial = AttributionModel(weights: WeightTable(lessons(from: half).all))
    let confidence = ConfidenceLessons(rest, trial).learner.learn()
    let attribution = lessons(from: Array(articles)).all
    let entries = try attribution + pronounEntries(after: attribution) + confidence
    try Data(ModelFile.bytes(of: entries)).write(to: URL(filePath: output))
    print("\(entries.count) weights")
  }

  /// Two rounds: the second reads with what the first taught.
  private func pronounEntries(after attribution: [WeightEntry]) throws -> [WeightEntry] {
    var entries: [WeightEntry] = []
    let examples =
      try pronouns.flatMap { try GapTable.examples(in: URL(filePath: $0)) }
      + chains.flatMap { try ChainTreebank.examples(in: URL(filePath: $0)) }
    for _ in 0..<2 {
      let model = AttributionModel(weights: WeightTable(attribution + entries))
      let lessons = PronounLessons(examples, model)
      entries = lessons.learner.learn()
      print("\(lessons.learner.examples.count) pronouns")
    }
    return entries
  }

  private func lessons(from articles: [GoldArticle]) -> Lessons {
    var lessons = Lessons()
    for article in articles { lessons.count(article) }
    let counts = AttributionModel(weights: WeightTable(lessons.candidates.entries))
    for article in articles { lessons.read(article, counts) }
    print(
      "\(articles.count) articles: \(lessons.cue.examples.count) cues, \(lessons.source.examples.count) sources,",
      "\(lessons.content.examples.count) contents (\(lessons.exactContents) exact)")
    return lessons
  }
}
