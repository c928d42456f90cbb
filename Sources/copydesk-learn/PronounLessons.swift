import English
import NewsAnalysis
import NewsText

/// Collects from texts in which people marked it whom "he" and "she" mean.
struct PronounLessons {
  private(set) var learner = Learner(epochs: 20, rate: 0.012)

  init(_ examples: [PronounExample], _ model: AttributionModel) {
    for example in examples { add(example, model) }
  }

  private mutating func add(_ example: PronounExample, _ model: AttributionModel) {
    let layers = LanguageModel.english.layers(of: Article(id: "", text: example.text))
    for sketch in PronounSketch.sketches(in: TreeStore(layers), model: model)
    where layers.tokens[sketch.pronoun].range == example.pronoun && sketch.candidates.count > 1 {
      let isRight = sketch.candidates.map { candidate in
        let names = candidate.names.map { layers.bytes(of: $0) }
        return example.allows(names)
      }
      guard isRight.contains(true), isRight.contains(false) else { continue }
      learner.add(candidates: sketch.candidates.map(\.features.keys), isRight: isRight)
    }
  }
}

extension PronounExample {
  /// Whether the pronoun may mean the person with `names`.
  fileprivate func allows(_ names: [ByteRange]) -> Bool {
    guard let name else { return !names.contains { own in others.contains { own.overlaps($0) } } }
    return names.contains { $0.overlaps(name) }
  }
}
