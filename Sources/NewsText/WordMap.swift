/// A fixed map from words to values: open addressing over the words' own hashes, half full at most.
///
/// Made for lexicons that are asked once or more for every token: a look-up takes about a tenth of a `Dictionary`'s
/// time, because the key is a hash already.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let hashes: [UInt64]
  @usableFromInline let places: [Int32]
  @usableFromInline let values: [Value]

  /// The first value of a word wins.
  @inlinable
  public init(_ pairs: some Sequence<(WordKey, Value)>) {
    self.init(pairs) { first, _ in first }
  }

  /// The values of a word are combined in their order.
  @inlinable
  public init(_ pairs: some Sequence<(WordKey, Value)>, uniquingKeysWith combine: (Value, Value) -> Value) {
    let pairs = Array(pairs)
    var capacity = 8
    while capacity < pairs.count * 2 { capacity *= 2 }
    var hashes = [UInt64](repeating: 0, count: capacity)
    var places = [Int32](repeating: -1, count: capacity)
    var values: [Value] = []
    for (key, value) in pairs {
      var slot = Self.slot(of: key.hash, in: capacity)
      while places[slot] >= 0, hashes[slot] != key.hash { slot = (slot + 1) & (capacity - 1) }
      guard places[slot] < 0 else {
        let place = Int(places[slot])
        values[place] = combine(values[place], value)
        continue
      }
      hashes[slot] = key.hash
      places[slot] = Int32(values.count)
      values.append(value)
    }
    self.hashes = hashes
    self.places = places
    self.values = values
  }

  public var count: Int { values.count }

  @inlinable
  public subscript(key: WordKey) -> Value? {
    var slot = Self.slot(of: key.hash, in: hashes.count)
    while places[slot] >= 0 {
      if hashes[slot] == key.hash { return values[Int(places[slot])] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// Fibonacci hashing: the upper bits of the product depend on all bits of the hash.
  @inlinable
  static func slot(of hash: UInt64, in capacity: Int) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1)
  }
}
