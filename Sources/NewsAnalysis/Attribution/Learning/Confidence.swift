package import English
package import NewsText

/// How sure a statement is: what was learned of its rule, its cue's chance and its parts, on articles that the other
/// weights were not learned from.
struct Confidence {
  let quoted: QuotedLayers
  let model: AttributionModel

  func of(_ statement: Statement) -> Double {
    var features = FeatureVector()
    Self.write(statement, quoted, into: &features)
    return Double(model.probability(features))
  }

  static func write(_ statement: Statement, _ quoted: QuotedLayers, into features: inout FeatureVector) {
    features.removeAll()
    let rule = WordKey(statement.rule).hash
    let chance = UInt64(min(19, max(0, statement.chance * 20)))
    let kind: UInt64 =
      switch statement.kind(in: quoted) {
      case .direct: 1
      case .mixed: 2
      case .indirect: 3
      }
    let length = UInt64(min(6, statement.content.reduce(0) { $0 + $1.count } / 4))
    let speech: UInt64 = statement.cueHead.map { CueLexicon.classes(of: quoted.layers.lemmas[$0]) } ?? 0
    features.add(500)
    features.add(501, rule)
    features.add(502, chance)
    features.add(503, rule, chance / 4)
    features.add(504, kind, statement.source == nil ? 0 : 1)
    features.add(505, length, kind)
    features.add(506, speech)
    features.add(507, statement.inside == nil ? 0 : 1)
    features.add(508, rule, statement.source == nil ? 0 : 1)
  }
}

/// A statement as the learner of confidence sees it.
package struct StatementSketch {
  package let content: [TokenRange]
  package let source: TokenRange?
  package let isOuter: Bool
  package let features: FeatureVector

  /// The statements that `model` finds in `layers`.
  package static func statements(in trees: TreeStore, model: AttributionModel) -> [StatementSketch] {
    let quoted = QuotedLayers(trees.layers)
    var views = ViewStore(trees)
    var reader = StatementReader(quoted, model: model)
    reader.read(&views)
    return reader.statements.map { statement in
      var features = FeatureVector()
      Confidence.write(statement, quoted, into: &features)
      return StatementSketch(
        content: statement.content, source: statement.source, isOuter: statement.inside == nil, features: features)
    }
  }
}
