/// The weights of hashed features, by open addressing.
package struct WeightTable: Sendable {
  /// In each slot the check of a key above, the bits of its weight below; 0 where it is free. Both in one word, so that
  /// a look costs one access to memory.
  private var slots: [UInt64]
  private let mask: Int

  /// A table of `entries`; of two equal keys the first counts.
  package init(_ entries: [WeightEntry]) {
    var capacity = 64
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for entry in entries { insert(entry) }
  }

  private mutating func insert(_ entry: WeightEntry) {
    var slot = Int(truncatingIfNeeded: entry.key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Self.check(entry.key) << 32 | UInt64(entry.weight.bitPattern)
  }

  private static func check(_ key: UInt64) -> UInt64 {
    (key & WeightEntry.keyMask) >> 16 | 1
  }

  /// The weight of `key`; nil where it has none.
  package subscript(key: UInt64) -> Float? {
    var slot = Int(truncatingIfNeeded: key) & mask
    let check = Self.check(key)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == check { return Float(bitPattern: UInt32(truncatingIfNeeded: slots[slot])) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The sum of the weights of `features`.
  package func score(_ features: FeatureVector) -> Float {
    var sum: Float = 0
    for key in features.keys { sum += self[key] ?? 0 }
    return sum
  }
}

/// One feature and its weight.
package struct WeightEntry: Sendable {
  /// Files keep the lower 48 bits.
  package static let keyMask: UInt64 = (1 << 48) - 1

  package let key: UInt64
  package let weight: Float

  package init(key: UInt64, weight: Float) {
    self.key = key
    self.weight = weight
  }
}
