import ArgumentParser
import English
import Foundation
import NewsText

/// Trains the models of English, and measures them.
@main
struct CopydeskTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-train", abstract: "Trains the models of English on treebanks.",
    subcommands: [Train.self, Evaluate.self], defaultSubcommand: Train.self)
}

struct Train: ParsableCommand {
  @Option(help: "The folder that holds the treebanks.") var treebanks: String
  @Option(help: "Where the model is written.") var out: String
  @Option var tagEpochs = 8
  @Option var parseEpochs = 10
  @Option var folds = 10
  @Option var tagSlots = 60_000
  @Option var structureSlots = 1_000_000
  @Option var labelSlots = 50_000

  func run() throws {
    let sentences = try TrainingData(folder: treebanks).sentences()
    print("\(sentences.count) sentences, \(sentences.reduce(0) { $0 + $1.tokens.count }) tokens")
    var builder = ModelBuilder()
    var tagger = TaggerTrainer(epochs: tagEpochs)
    tagger.train(on: sentences)
    tagger.write(to: &builder, slots: tagSlots)
    print("tagger trained")
    let jackknifed =
      folds == 0 ? sentences : Jackknife(folds: folds, epochs: tagEpochs, slots: tagSlots).retagged(sentences)
    print("tags jackknifed")
    var parser = ParserTrainer(epochs: parseEpochs)
    parser.train(on: jackknifed)
    parser.write(to: &builder, structureSlots: structureSlots, labelSlots: labelSlots)
    try Data(builder.finish()).write(to: URL(fileURLWithPath: out))
  }
}
