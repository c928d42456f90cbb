/// For each feature the articles that have it, by their place in time.
struct StoryPostings: Sendable {
  struct Entry: Sendable {
    let place: Int
    let weight: Float
  }

  /// The entries of all features, one after the other.
  private let entries: [Entry]
  /// Where the entries of each feature begin; one more than there are features.
  private let starts: [Int]

  init(_ vectors: StoryVectors, order: StoryOrder) {
    var starts = [Int](repeating: 0, count: vectors.frequencies.count + 1)
    for (feature, frequency) in vectors.frequencies.enumerated() {
      starts[feature + 1] = starts[feature] + Int(frequency)
    }
    var next = starts
    var entries = [Entry](repeating: Entry(place: 0, weight: 0), count: starts[starts.count - 1])
    for (place, article) in order.articles.enumerated() {
      for component in vectors.vectors[article] {
        entries[next[Int(component.feature)]] = Entry(place: place, weight: component.weight)
        next[Int(component.feature)] += 1
      }
    }
    self.entries = entries
    self.starts = starts
  }

  /// The articles with `feature` from place `first` up to but not including `end`.
  func entries(of feature: UInt32, from first: Int, to end: Int) -> ArraySlice<Entry> {
    let bounds = starts[Int(feature)]..<starts[Int(feature) + 1]
    return entries[lowerBound(of: first, in: bounds)..<lowerBound(of: end, in: bounds)]
  }

  private func lowerBound(of place: Int, in bounds: Range<Int>) -> Int {
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
