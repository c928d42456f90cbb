internal import NewsText

/// The articles of a corpus as vectors of unit length over the features that at least two of them have.
struct StoryVectors: Sendable {
  struct Component: Sendable {
    let feature: UInt32
    let weight: Float
  }

  /// For each article its components in rising order of features.
  let vectors: [[Component]]
  /// For each article the features that are names near its start; of a name that no other article has, `UInt32.max`.
  let names: [[UInt32]]
  /// How many articles have each feature.
  let frequencies: [UInt32]

  /// Articles on other events that are thought to stand beside the corpus. Without them, a corpus of one event would
  /// take the event's own words for common ones and fall apart.
  private static let others = 20

  /// Nil where `watch` stopped it.
  init?(_ articles: [StoryFeatures], cores: Int, watch: CorpusWatch) {
    var keys: [UInt64] = []
    keys.reserveCapacity(articles.reduce(0) { $0 + $1.features.count })
    for article in articles { keys += article.features.lazy.map(\.key) }
    keys.sort()
    let vocabulary = Vocabulary(sorted: keys)
    frequencies = vocabulary.frequencies
    names = articles.map { $0.names.map { vocabulary.index(of: $0).map(UInt32.init) ?? .max } }
    let count = Double(articles.count + Self.others)
    let rarity = vocabulary.frequencies.map { Float(Logarithm.natural(count / Double($0))) }
    let vectors = watch.map(articles, .weighing, cores: cores) { Self.vector($0, vocabulary, rarity) }
    guard let vectors else { return nil }
    self.vectors = vectors
  }

  /// Whether article `article` has a name that stands near the start of article `other`.
  func holds(_ article: Int, aNameOf other: Int) -> Bool {
    names[other].contains { hasFeature($0, vectors[article]) }
  }

  private func hasFeature(_ feature: UInt32, _ components: [Component]) -> Bool {
    var (low, high) = (0, components.count)
    while low < high {
      let middle = (low + high) / 2
      if components[middle].feature < feature { low = middle + 1 } else { high = middle }
    }
    return low < components.count && components[low].feature == feature
  }

  private static func vector(_ article: StoryFeatures, _ vocabulary: Vocabulary, _ rarity: [Float]) -> [Component] {
    var components: [Component] = []
    var square: Float = 0
    for feature in article.features {
      guard let index = vocabulary.index(of: feature.key) else { continue }
      let mass = feature.mass >= 1 ? 1 + Float(Logarithm.natural(Double(feature.mass))) : feature.mass
      let weight = mass * rarity[index]
      components.append(Component(feature: UInt32(index), weight: weight))
      square += weight * weight
    }
    let length = max(square.squareRoot(), .leastNormalMagnitude)
    return components.map { Component(feature: $0.feature, weight: $0.weight / length) }
  }

  /// The features that at least two articles have.
  private struct Vocabulary: Sendable {
    private(set) var keys: [UInt64] = []
    private(set) var frequencies: [UInt32] = []

    init(sorted occurrences: [UInt64]) {
      var start = 0
      while start < occurrences.count {
        var end = start + 1
        while end < occurrences.count, occurrences[end] == occurrences[start] { end += 1 }
        if end - start > 1 {
          keys.append(occurrences[start])
          frequencies.append(UInt32(end - start))
        }
        start = end
      }
    }

    func index(of key: UInt64) -> Int? {
      var (low, high) = (0, keys.count)
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < key { low = middle + 1 } else { high = middle }
      }
      return low < keys.count && keys[low] == key ? low : nil
    }
  }
}
