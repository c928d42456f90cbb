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
  @Option(help: "The folder that holds the lists of words.") var words = "Sources/copydesk-train/Words"
  @Option var tagEpochs = 8
  @Option var parseEpochs = 14
  @Option(help: "How many models are averaged to one.") var members = 3
  @Option var folds = 5
  @Option var tagSlots = 58_000
  @Option var structureSlots = 640_000
  @Option var labelSlots = 80_000

  @Option var nameEpochs = 8
  @Option var nameSlots = 84_000

  func run() throws {
    let data = TrainingData(folder: treebanks)
    let sentences = try data.sentences()
    print("\(sentences.count) sentences, \(sentences.reduce(0) { $0 + $1.tokens.count }) tokens")
    let lists = try WordLists(folder: words)
    guard let vocabulary = lists.image.flatMap({ Vocabulary(image: $0) }) else { throw TrainingError.noModel(words) }
    var builder = ModelBuilder()
    lists.write(to: &builder)
    var tagger = TaggerTrainer(epochs: tagEpochs, slots: tagSlots, members: members, vocabulary: vocabulary)
    tagger.train(on: sentences)
    tagger.write(to: &builder)
    var lemmas = LemmaTrainer()
    lemmas.train(on: sentences)
    lemmas.write(to: &builder)
    let jackknifed = Jackknife(folds: folds, epochs: tagEpochs, slots: tagSlots, lists: lists, vocabulary: vocabulary)
      .retagged(sentences)
    try trainNames(data, jackknifed, on: &builder)
    if parseEpochs > 0 {
      var parser = ParserTrainer(
        epochs: parseEpochs, structureSlots: structureSlots, labelSlots: labelSlots, members: members,
        vocabulary: vocabulary)
      parser.train(on: jackknifed)
      parser.write(to: &builder)
    }
    try Data(builder.finish()).write(to: URL(fileURLWithPath: out))
  }

  private func trainNames(_ data: TrainingData, _ sentences: [GoldSentence], on builder: inout ModelBuilder) throws {
    guard let image = ModelImage(copying: builder.finish()), let tagger = Tagger(image: image) else { return }
    let documents = try data.names(sentences)
    let samples = documents.map { $0.map { NameSample($0, tagger: tagger, casing: nil) } }
    let shouted = documents.enumerated().filter { $0.offset % 4 == 0 }.map {
      $0.element.map { NameSample($0, tagger: tagger, casing: .meaningless) }
    }
    var trainer = NameTrainer(epochs: nameEpochs, slots: nameSlots, members: members)
    trainer.train(on: samples + shouted)
    trainer.write(to: &builder)
  }
}
