import English
import NewsAnalysis
import NewsText

/// Collects from texts in which people marked it whom "he" and "she" mean.
struct PronounLessons {
  private(set) var learner = Learner(epochs: 30, rate: 0.03)

  init(_ examples: [PronounExample], _ model: AttributionModel) {
    for example in examples { add(example, model) }
  }

  private mutating func add(_ example: PronounExample, _ model: AttributionModel) {
    let layers = LanguageModel.english.layers(of: Article(id: "", text: example.text))
    for sketch in PronounSketch.sketches(in: TreeStore(layers), model: model)
    where layers.tokens[sketch.pronoun].range == example.pronoun && sketch.candidates.count > 1 {
      let right = sketch.candidates.firstIndex { candidate in
        candidate.mentions.contains { layers.bytes(of: $0).overlaps(example.name) }
      }
      guard let right else { continue }
      learner.add(candidates: sketch.candidates.map(\.features.keys), right: right)
    }
  }
}
