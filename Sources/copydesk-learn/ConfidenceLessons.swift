import English
import NewsAnalysis
import NewsText

/// Collects how often statements that look alike are right: the content meets a marked one and so does the source.
struct ConfidenceLessons {
  private(set) var learner = Learner(epochs: 20)

  init(_ articles: [GoldArticle], _ model: AttributionModel) {
    for gold in articles {
      let layers = LanguageModel.english.layers(of: gold.article)
      for sketch in StatementSketch.statements(in: TreeStore(layers), model: model) where sketch.isOuter {
        learner.add(yes: gold.attributions.contains { isRight(sketch, $0, layers) }, sketch.features.keys)
      }
    }
  }

  /// More than 0.3 of the marked content is covered, and the sources meet or both are missing.
  private func isRight(_ sketch: StatementSketch, _ gold: GoldAttribution, _ layers: Layers) -> Bool {
    let found = sketch.content.map { layers.bytes(of: $0) }
    let size = gold.content.reduce(0) { $0 + $1.count }
    let shared = gold.content.reduce(0) { sum, range in sum + found.reduce(0) { $0 + Self.shared(range, $1) } }
    guard size > 0, Double(shared) > 0.3 * Double(size) else { return false }
    guard let source = sketch.source.map({ layers.bytes(of: $0) }) else { return gold.source.isEmpty }
    return gold.source.contains { $0.overlaps(source) }
  }

  private static func shared(_ a: ByteRange, _ b: ByteRange) -> Int {
    max(0, Int(min(a.end, b.end)) - Int(max(a.start, b.start)))
  }
}
