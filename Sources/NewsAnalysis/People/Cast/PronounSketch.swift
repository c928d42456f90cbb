package import English
package import NewsText

/// A pronoun with those it may mean, as the learner of pronouns sees it.
package struct PronounSketch {
  package struct Candidate {
    /// The places of the person's names, in tokens.
    package let names: [TokenRange]
    package let features: FeatureVector
  }
  package let pronoun: Int
  package let candidates: [Candidate]

  /// The pronouns "he" and "she" in all their forms, as `model` reads them one after the other.
  package static func sketches(in trees: TreeStore, model: AttributionModel) -> [PronounSketch] {
    let quoted = QuotedLayers(trees.layers)
    var views = ViewStore(trees)
    var statements = StatementReader(quoted, model: model)
    statements.read(&views)
    let names = NameFinder(quoted: quoted).names()
    var reader = CastReader(statements, names: names, model: model)
    reader.keepsSketches = true
    reader.read(&views)
    return reader.sketches
  }
}
