import English
import NewsText

/// Puts the sections of a model file together.
struct ModelBuilder {
  private struct Section {
    let kind: ModelFile.Section
    let buckets: Int
    let classes: Int
    let bytes: [UInt8]
  }
  private var sections: [Section] = []

  mutating func add(_ kind: ModelFile.Section, bytes: [UInt8]) {
    sections.append(Section(kind: kind, buckets: 0, classes: 0, bytes: bytes))
  }

  /// Adds a weight table of at most `slots` features; the weightiest find room first.
  mutating func add(_ kind: ModelFile.Section, _ perceptron: Perceptron, slots: Int) {
    let weights = perceptron.averaged()
    let classes = perceptron.classes
    let scale = Self.scale(weights)
    var rows: [WeightRow] = []
    for (row, key) in perceptron.keys.enumerated() {
      let quantized = (0..<classes).map { place in
        Int8(max(-127, min(127, (weights[row * classes + place] * scale).rounded())))
      }
      let weight = quantized.reduce(0) { $0 + abs(Int($1)) }
      if weight > 0 {
        rows.append(WeightRow(key: key, order: row, weight: weight, bytes: quantized.map { UInt8(bitPattern: $0) }))
      }
    }
    add(kind, rows: rows, classes: classes, slots: slots)
  }

  /// Adds a table of `rows`, in four-fold buckets with room for about `slots`.
  mutating func add(_ kind: ModelFile.Section, rows: [WeightRow], classes: Int, slots: Int) {
    var room = BucketRoom(slots: slots)
    let buckets = room.buckets
    var bytes = [UInt8](repeating: 0, count: FeatureTable.byteCount(buckets: buckets, classes: classes))
    var placed = 0
    for row in rows.sorted(by: WeightRow.comesFirst) {
      guard let place = room.take(for: row.key) else { continue }
      let fingerprint = FeatureTable.fingerprint(of: row.key)
      bytes[place * 2] = UInt8(truncatingIfNeeded: fingerprint)
      bytes[place * 2 + 1] = UInt8(truncatingIfNeeded: fingerprint >> 8)
      let start = buckets * FeatureTable.bucketSize * 2 + place * classes
      for (offset, byte) in row.bytes.enumerated() { bytes[start + offset] = byte }
      placed += 1
    }
    print("  \(kind): \(rows.count) features, \(placed) placed, \(bytes.count / 1024) KiB")
    sections.append(Section(kind: kind, buckets: buckets, classes: classes, bytes: bytes))
  }

  /// Adds a table of `rows` that are asked for one by one: each may stand in either of two buckets, so that nearly all
  /// find room in a table that is nearly full.
  mutating func add(_ kind: ModelFile.Section, records rows: [WeightRow], classes: Int) {
    let slots = rows.count * 21 / 20
    var room = BucketRoom(slots: slots)
    let placed = rows.map { row in
      let key = room.emptier(row.key, FeatureTable.secondHash(of: row.key))
      _ = room.take(for: key)
      return WeightRow(key: key, order: row.order, weight: row.weight, bytes: row.bytes)
    }
    add(kind, rows: placed, classes: classes, slots: slots)
  }

  /// Maps all but the largest weights into -127...127.
  private static func scale(_ weights: [Float]) -> Float {
    let magnitudes = weights.map(abs).filter { $0 > 0 }.sorted()
    guard !magnitudes.isEmpty else { return 1 }
    return 127 / max(magnitudes[min(magnitudes.count - 1, magnitudes.count * 999_999 / 1_000_000)], 1e-6)
  }

  func finish() -> [UInt8] {
    var body = Self.littleEndian(UInt32(sections.count))
    var offset = ModelFile.directoryOffset + 4 + sections.count * ModelFile.entrySize
    for section in sections {
      for number in [Int(section.kind.rawValue), section.buckets, section.classes, offset, section.bytes.count] {
        body += Self.littleEndian(UInt32(number))
      }
      offset += section.bytes.count
    }
    for section in sections { body += section.bytes }
    return Self.littleEndian(ModelFile.magic) + Self.littleEndian(ModelFile.version) + Digest(of: body).bytes + body
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }
}

/// The weights of one feature, ready to be stored.
struct WeightRow {
  let key: UInt64
  let order: Int
  let weight: Int
  let bytes: [UInt8]

  /// The weightiest first, in the order of training where two weigh the same.
  static func comesFirst(_ a: WeightRow, _ b: WeightRow) -> Bool {
    a.weight != b.weight ? a.weight > b.weight : a.order < b.order
  }
}
