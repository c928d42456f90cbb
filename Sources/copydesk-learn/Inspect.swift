import ArgumentParser
import English
import Foundation
import NewsAnalysis
import NewsText

/// Shows how a text is read: each token with its tag and head, and the chance that it is a cue.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows tokens, trees and cue chances of a text.")

  @Argument(help: "The file of weights.") var model: String
  @Argument(help: "The text.") var text: String

  mutating func run() throws {
    let bytes = try Data(contentsOf: URL(filePath: model))
    let weights = AttributionModel(weights: WeightTable(ModelFile.entries(of: bytes)))
    let layers = LanguageModel.english.layers(of: Article(id: "text", text: Array(text.utf8)))
    let quoted = QuotedLayers(layers)
    var trees = TreeStore(layers)
    for sentence in layers.sentences.indices {
      let view = SentenceView(sentence, trees.tree(ofSentence: sentence), layers)
      for token in view.range.indices { show(token, view, quoted, weights) }
      print()
    }
  }

  private func show(_ token: Int, _ view: SentenceView, _ quoted: QuotedLayers, _ model: AttributionModel) {
    var features = FeatureVector()
    CueFeatures(quoted, view).write(token, into: &features)
    let isCandidate = CueCandidates.isCandidate(token, view, model)
    let columns = [
      String(token - view.start), quoted.layers.article.string(quoted.layers.tokens[token].range),
      view.tag(token).tag, view.head(token).map { String($0 - view.start) } ?? "-", view.relation(token).rawValue,
      isCandidate ? String(format: "%.2f", model.probability(features)) : "",
    ]
    print(columns.joined(separator: "\t"))
  }
}
