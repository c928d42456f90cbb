/// A decision to learn: candidates, each with its features as numbers, and which of them are right.
struct Example {
  /// For each candidate the numbers of its features.
  let candidates: [[Int32]]
  /// For each candidate whether it is right. Of several that may be right one is enough. A yes-or-no decision has one
  /// candidate.
  let isRight: [Bool]
}

/// Numbers features in the order in which they are met, and counts the examples that hold them.
struct FeatureIndex {
  private var numbers: [UInt64: Int32] = [:]
  private(set) var keys: [UInt64] = []
  private(set) var counts: [Int32] = []
  private var lastSeen: [Int32] = []
  private var example: Int32 = 0

  mutating func beginExample() {
    example += 1
  }

  mutating func number(_ keys: [UInt64]) -> [Int32] {
    keys.map { key in
      let number = numbers[key] ?? Int32(self.keys.count)
      if number == self.keys.count {
        numbers[key] = number
        self.keys.append(key)
        counts.append(0)
        lastSeen.append(0)
      }
      if lastSeen[Int(number)] != example {
        lastSeen[Int(number)] = example
        counts[Int(number)] += 1
      }
      return number
    }
  }
}
