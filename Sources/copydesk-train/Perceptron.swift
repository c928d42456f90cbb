import English

/// An averaged perceptron over hashed features. Rows are made where an update asks for them.
struct Perceptron {
  let classes: Int
  private(set) var step: Float = 1
  private(set) var keys: [UInt64] = []
  private(set) var weights: [Float] = []
  /// Each weight's changes, times the step they were made at.
  private var moments: [Float] = []
  private var table = KeyTable()
  /// Whether features that have no weights get none any more.
  private var isClosed = false

  init(classes: Int) {
    self.classes = classes
  }

  /// The sums of the weights of `hashes` for each class.
  func score(_ hashes: [UInt64], count: Int, into scores: inout [Float]) {
    for place in 0..<classes { scores[place] = 0 }
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for feature in 0..<count {
          guard let row = table.row(of: hashes[feature]) else { continue }
          let base = row * classes
          for place in 0..<classes { scores[place] += weights[base + place] }
        }
      }
    }
  }

  /// Rewards `right` and punishes `wrong` for the features of `hashes`.
  mutating func update(_ hashes: [UInt64], count: Int, right: Int, wrong: Int, by amount: Float = 1) {
    for feature in 0..<count {
      guard let row = isClosed ? table.row(of: hashes[feature]) : table.insert(hashes[feature]) else { continue }
      if row == keys.count {
        keys.append(hashes[feature])
        weights.append(contentsOf: repeatElement(0, count: classes))
        moments.append(contentsOf: repeatElement(0, count: classes))
      }
      let base = row * classes
      weights[base + right] += amount
      weights[base + wrong] -= amount
      moments[base + right] += amount * step
      moments[base + wrong] -= amount * step
    }
  }

  mutating func advance() {
    step += 1
  }

  /// Drops all features but those that find room in a table of `slots`, the largest weights first, and learns no new
  /// one from now on, so that the remaining ones learn to do without the others.
  mutating func prune(toSlots slots: Int) {
    let averages = averaged()
    let sizes = keys.indices.map { row in
      averages[row * classes..<(row + 1) * classes].reduce(0) { $0 + abs($1) }
    }
    var room = BucketRoom(slots: slots)
    let kept = keys.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
      .filter { room.take(for: keys[$0]) != nil }.sorted()
    weights = kept.flatMap { weights[$0 * classes..<($0 + 1) * classes] }
    moments = kept.flatMap { moments[$0 * classes..<($0 + 1) * classes] }
    keys = kept.map { keys[$0] }
    table = KeyTable()
    for key in keys { _ = table.insert(key) }
    isClosed = true
  }

  /// The mean of several that learnt on from the same features in different orders: they err in different places.
  static func mean(of members: [Perceptron]) -> Perceptron {
    var mean = members[0]
    let averages = members.map { $0.averaged() }
    mean.weights = mean.weights.indices.map { place in
      averages.reduce(0) { $0 + $1[place] } / Float(averages.count)
    }
    mean.moments = mean.weights.map { _ in 0 }
    return mean
  }

  /// The weights averaged over all steps, a row of `classes` for each of `keys`.
  func averaged() -> [Float] {
    weights.indices.map { weights[$0] - moments[$0] / step }
  }
}

/// Keys to consecutive rows, by open addressing.
struct KeyTable {
  private var slots = [UInt64](repeating: 0, count: 1 << 16)
  private var rows = [Int32](repeating: -1, count: 1 << 16)
  private var count = 0

  @inline(__always)
  func row(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while rows[slot] >= 0 {
      if slots[slot] == key { return Int(rows[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The row of `key`, a new one where it has none.
  mutating func insert(_ key: UInt64) -> Int {
    if let row = row(of: key) { return row }
    if count * 2 > slots.count { grow() }
    place(key, Int32(count))
    count += 1
    return count - 1
  }

  private mutating func place(_ key: UInt64, _ row: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while rows[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = key
    rows[slot] = row
  }

  private mutating func grow() {
    let oldSlots = slots
    let oldRows = rows
    slots = Array(repeating: 0, count: oldSlots.count * 2)
    rows = Array(repeating: -1, count: oldRows.count * 2)
    for slot in oldSlots.indices where oldRows[slot] >= 0 { place(oldSlots[slot], oldRows[slot]) }
  }
}
