/// Weights of features: a hash table of fixed-size records in the model's bytes, read where they lie.
///
/// A record is a fingerprint (0 where empty) and one signed byte a class. A feature stands in one of two
/// neighbouring records; what is not found weighs nothing.
@safe
package struct FeatureTable: Sendable {
  nonisolated(unsafe) private let base: UnsafePointer<UInt8>
  private let slots: UInt64
  private let stride: Int
  package let classes: Int

  /// `bytes` holds `slots` + 1 records of `stride` bytes and outlives the table.
  init(bytes: UnsafePointer<UInt8>, slots: Int, stride: Int, classes: Int) {
    unsafe base = bytes
    self.slots = UInt64(slots)
    self.stride = stride
    self.classes = classes
  }

  /// The first of the two records where the feature may stand.
  @inline(__always)
  package static func slot(of hash: UInt64, slots: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* slots) >> 32)
  }

  @inline(__always)
  package static func fingerprint(of hash: UInt64) -> UInt8 {
    max(1, UInt8(truncatingIfNeeded: hash))
  }

  /// The weights of a feature, or nil.
  @inline(__always)
  private func weights(_ hash: UInt64) -> UnsafePointer<UInt8>? {
    let record = unsafe base + Self.slot(of: hash, slots: slots) &* stride
    let fingerprint = Self.fingerprint(of: hash)
    if unsafe record[0] == fingerprint { return unsafe record + 1 }
    if unsafe record[stride] == fingerprint { return unsafe record + stride + 1 }
    return nil
  }

  /// Adds the weights of all features to `scores`, which has at least `classes` places.
  @inline(__always)
  func add(_ hashes: [UInt64], count: Int, to scores: inout [Int32]) {
    let classes = classes
    precondition(scores.count >= classes && hashes.count >= count, "no room for the scores")
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      for index in 0..<count {
        guard let weights = unsafe weights(hashes[index]) else { continue }
        for place in 0..<classes {
          unsafe scores[place] &+= Int32(Int8(bitPattern: weights[place]))
        }
      }
    }
  }

  /// The three sums of a table of three classes.
  @inline(__always)
  func sums(_ hashes: [UInt64], count: Int) -> SIMD4<Int32> {
    var sums = SIMD4<Int32>.zero
    for index in 0..<count {
      guard let weights = unsafe weights(hashes[index]) else { continue }
      unsafe sums &+= SIMD4(
        Int32(Int8(bitPattern: weights[0])), Int32(Int8(bitPattern: weights[1])), Int32(Int8(bitPattern: weights[2])), 0)
    }
    return sums
  }

  /// The class stored for a feature of a table of one class, or nil.
  func value(_ hash: UInt64) -> UInt8? {
    guard let weights = unsafe weights(hash) else { return nil }
    return unsafe weights[0]
  }
}
