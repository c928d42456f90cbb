internal import NewsText

/// What words weigh among the passages they come from: the rarer a word, the more it says.
struct WordWeights {
  private var weights: [WordKey: Double] = [:]

  init(among bags: [WordBag]) {
    var frequency: [WordKey: Int] = [:]
    for bag in bags {
      for entry in bag.entries { frequency[entry.key, default: 0] += 1 }
    }
    weights = frequency.mapValues { Logarithm.natural(1 + Double(bags.count) / Double($0)) }
  }

  subscript(key: WordKey) -> Double {
    weights[key] ?? 0
  }

  /// The weight of all words of a bag.
  func mass(of bag: WordBag) -> Double {
    bag.entries.reduce(0) { $0 + self[$1.key] * Double($1.count) }
  }
}
