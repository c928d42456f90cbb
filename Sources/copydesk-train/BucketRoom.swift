import English

/// The places of a feature table that are still free.
struct BucketRoom {
  let buckets: Int
  private var filled: [[UInt16]]

  init(slots: Int) {
    buckets = slots / FeatureTable.bucketSize
    filled = Array(repeating: [], count: buckets)
  }

  /// The one of two hashes whose bucket is emptier.
  func emptier(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let counts = [first, second].map { filled[FeatureTable.bucket(of: $0, buckets: UInt64(buckets))].count }
    return counts[1] < counts[0] ? second : first
  }

  /// Takes a place for the feature; nil where its bucket is full or holds one of the same fingerprint.
  mutating func take(for key: UInt64) -> Int? {
    let bucket = FeatureTable.bucket(of: key, buckets: UInt64(buckets))
    let fingerprint = FeatureTable.fingerprint(of: key)
    let lane = filled[bucket].count
    guard lane < FeatureTable.bucketSize, !filled[bucket].contains(fingerprint) else { return nil }
    filled[bucket].append(fingerprint)
    return bucket * FeatureTable.bucketSize + lane
  }
}
