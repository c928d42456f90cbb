/// Weights of features: a hash table in the model's bytes, read where it lies.
///
/// A bucket holds four features. First stand the fingerprints of all buckets (16 bits each, 0 where empty), then the
/// weights, one signed byte a class. What is not found weighs nothing.
@safe
package struct FeatureTable: Sendable {
  // Bytes of the model, which nobody writes while it is in use: they may be read from any thread.
  nonisolated(unsafe) private let fingerprints: UnsafeRawPointer
  nonisolated(unsafe) private let rows: UnsafePointer<UInt8>
  private let buckets: UInt64
  package let classes: Int

  package static let bucketSize = 4

  /// `bytes` holds `buckets` times four fingerprints and rows, and outlives the table.
  init(bytes: UnsafePointer<UInt8>, buckets: Int, classes: Int) {
    unsafe fingerprints = UnsafeRawPointer(bytes)
    unsafe rows = bytes + buckets * Self.bucketSize * 2
    self.buckets = UInt64(buckets)
    self.classes = classes
  }

  package static func byteCount(buckets: Int, classes: Int) -> Int {
    buckets * bucketSize * (classes + 2)
  }

  package static func secondHash(of hash: UInt64) -> UInt64 {
    FeatureTemplates.mix(hash, 2)
  }

  @inline(__always)
  package static func bucket(of hash: UInt64, buckets: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* buckets) >> 32)
  }

  @inline(__always)
  package static func fingerprint(of hash: UInt64) -> UInt16 {
    max(1, UInt16(truncatingIfNeeded: hash))
  }

  /// The weights of a feature, or nil.
  @inline(__always)
  private func weights(_ hash: UInt64) -> UnsafePointer<UInt8>? {
    let bucket = Self.bucket(of: hash, buckets: buckets)
    let equal = lanes(equalTo: Self.fingerprint(of: hash), in: bucket)
    guard equal != 0 else { return nil }
    return unsafe rows + (bucket &* Self.bucketSize &+ equal.trailingZeroBitCount >> 4) &* classes
  }

  /// Sixteen bits a feature of the bucket, the topmost one set where the fingerprint is equal; the lowest set bit is
  /// right, those above it may not be.
  @inline(__always)
  private func lanes(equalTo fingerprint: UInt16, in bucket: Int) -> UInt64 {
    let four = unsafe UInt64(littleEndian: fingerprints.loadUnaligned(fromByteOffset: bucket &* 8, as: UInt64.self))
    let ones: UInt64 = 0x0001_0001_0001_0001
    let difference = four ^ (UInt64(fingerprint) &* ones)
    return (difference &- ones) & ~difference & (ones << 15)
  }

  /// Writes where the features of `hashes` stand to `places`, which has room for one more than `count`, and returns
  /// how many were found. Without a branch, since no processor can guess which features are known.
  @inline(__always)
  private func find(_ hashes: [UInt64], count: Int, into places: inout [Int]) -> Int {
    precondition(hashes.count >= count && places.count > count, "no room for the places")
    return unsafe hashes.withUnsafeBufferPointer { hashes in
      unsafe places.withUnsafeMutableBufferPointer { places in
        var found = 0
        for index in 0..<count {
          let hash = unsafe hashes[index]
          let bucket = Self.bucket(of: hash, buckets: buckets)
          let equal = lanes(equalTo: Self.fingerprint(of: hash), in: bucket)
          unsafe places[found] = bucket &* Self.bucketSize &+ equal.trailingZeroBitCount >> 4
          found &+= equal == 0 ? 0 : 1
        }
        return found
      }
    }
  }

  /// Writes the sums of the weights of all features to `scores`, which has `classes` places, eight at least.
  ///
  /// Eight classes at a time, the last eight overlapping those before them, so that the sums stay in a register.
  @inline(__always)
  func sum(_ hashes: [UInt64], count: Int, places: inout [Int], into scores: inout [Int32]) {
    let classes = classes
    precondition(classes >= 8 && scores.count >= classes && count <= 256, "no room for the sums")
    let found = find(hashes, count: count, into: &places)
    for index in 0..<found { places[index] &*= classes }
    for start in stride(from: 0, to: classes, by: 8) {
      let first = min(start, classes - 8)
      let sums = eightSums(places, count: found, from: first)
      for lane in 0..<8 { scores[first + lane] = Int32(sums[lane]) }
    }
  }

  /// The sums of eight classes from `first` on; `offsets` tell where the features' weights begin.
  @inline(__always)
  private func eightSums(_ offsets: [Int], count: Int, from first: Int) -> SIMD8<Int16> {
    let weights = unsafe UnsafeRawPointer(rows) + first
    return unsafe offsets.withUnsafeBufferPointer { offsets in
      var sums = SIMD8<Int16>.zero
      for index in 0..<count {
        let eight = unsafe weights.loadUnaligned(fromByteOffset: offsets[index], as: SIMD8<Int8>.self)
        sums &+= SIMD8<Int16>(truncatingIfNeeded: eight)
      }
      return sums
    }
  }

  /// The three sums of a table of three classes.
  @inline(__always)
  func sums(_ hashes: [UInt64], count: Int, places: inout [Int]) -> SIMD4<Int32> {
    let found = find(hashes, count: count, into: &places)
    var sums = SIMD4<Int32>.zero
    for index in 0..<found {
      let weights = unsafe rows + places[index] &* 3
      unsafe sums &+= SIMD4(
        Int32(Int8(bitPattern: weights[0])), Int32(Int8(bitPattern: weights[1])), Int32(Int8(bitPattern: weights[2])), 0
      )
    }
    return sums
  }

  /// The class stored for a feature of a table of one class, or nil.
  func value(_ hash: UInt64) -> UInt8? {
    guard let weights = unsafe weights(hash) else { return nil }
    return unsafe weights[0]
  }

  /// The bytes stored for a feature of a table of at most eight classes, the first one lowest; 0 where there are none.
  /// A record stands in the bucket of its hash or, where that was full, in that of its second hash.
  func record(_ hash: UInt64) -> UInt64 {
    guard let weights = unsafe weights(hash) ?? weights(Self.secondHash(of: hash)) else { return 0 }
    var record: UInt64 = 0
    for place in 0..<classes { record |= unsafe UInt64(weights[place]) << UInt64(8 * place) }
    return record
  }

  /// The number stored for a feature of a table of two classes, or nil.
  func pair(_ hash: UInt64) -> Int? {
    guard let weights = unsafe weights(hash) else { return nil }
    return unsafe Int(weights[0]) | Int(weights[1]) << 8
  }
}
