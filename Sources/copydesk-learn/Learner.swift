import Foundation
import NewsAnalysis

/// Learns the weights of one kind of decision by stochastic gradient descent (AdaGrad, L2).
struct Learner {
  /// A feature must occur in so many examples: nothing rarer is kept, so that no text can be rebuilt.
  static let rarest: Int32 = 5

  var index = FeatureIndex()
  private(set) var examples: [Example] = []
  let epochs: Int
  let regularisation: Float
  /// The first step of each weight. Small ones keep few examples with many features from being learned by heart.
  let rate: Float

  init(epochs: Int = 12, regularisation: Float = 1e-5, rate: Float = 0.1) {
    self.epochs = epochs
    self.regularisation = regularisation
    self.rate = rate
  }

  mutating func add(yes: Bool, _ keys: [UInt64]) {
    index.beginExample()
    examples.append(Example(candidates: [index.number(keys)], isRight: [yes]))
  }

  mutating func add(candidates: [[UInt64]], right: Int) {
    add(candidates: candidates, isRight: candidates.indices.map { $0 == right })
  }

  /// At least one of `candidates` is right.
  mutating func add(candidates: [[UInt64]], isRight: [Bool]) {
    index.beginExample()
    var numbered: [[Int32]] = []
    for keys in candidates { numbered.append(index.number(keys)) }
    examples.append(Example(candidates: numbered, isRight: isRight))
  }

  /// The weights, averaged over the last epochs; features of weight near 0 are left out.
  func learn() -> [WeightEntry] {
    var weights = [Float](repeating: 0, count: index.keys.count)
    var squares = [Float](repeating: 1e-6, count: index.keys.count)
    var sum = weights
    let kept = examples.map { example in
      Example(
        candidates: example.candidates.map { $0.filter { index.counts[Int($0)] >= Self.rarest } },
        isRight: example.isRight)
    }
    var order = Array(kept.indices)
    var generator = SplitMix(state: 7)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for place in order { step(kept[place], &weights, &squares) }
      if epoch >= epochs / 2 { for i in sum.indices { sum[i] += weights[i] } }
    }
    let divisor = Float(epochs - epochs / 2)
    return index.keys.indices.compactMap { i in
      let weight = sum[i] / divisor
      return abs(weight) < 0.01 ? nil : WeightEntry(key: index.keys[i], weight: weight)
    }
  }

  private func step(_ example: Example, _ weights: inout [Float], _ squares: inout [Float]) {
    let scores = example.candidates.map { features in features.reduce(Float(0)) { $0 + weights[Int($1)] } }
    if scores.count == 1 {
      let error = 1 / (1 + exp(-scores[0])) - (example.isRight[0] ? 1 : 0)
      update(example.candidates[0], error, &weights, &squares)
      return
    }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    let rightTotal = max(1e-9, zip(powers, example.isRight).reduce(0) { $1.1 ? $0 + $1.0 : $0 })
    for (place, features) in example.candidates.enumerated() {
      let error = powers[place] / total - (example.isRight[place] ? powers[place] / rightTotal : 0)
      if abs(error) > 1e-4 { update(features, error, &weights, &squares) }
    }
  }

  private func update(_ features: [Int32], _ error: Float, _ weights: inout [Float], _ squares: inout [Float]) {
    for feature in features {
      let i = Int(feature)
      let gradient = error + regularisation * weights[i]
      squares[i] += gradient * gradient
      weights[i] -= rate * gradient / squares[i].squareRoot()
    }
  }
}

/// SplitMix64 (public domain): the same order in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
