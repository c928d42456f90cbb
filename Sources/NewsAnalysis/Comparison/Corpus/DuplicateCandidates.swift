/// Pairs of articles that share enough of a sample of their shingles to be worth measuring.
struct DuplicateCandidates {
  struct Pair: Sendable {
    let left: Int
    let right: Int
  }

  /// Ordered by left and then right article.
  let pairs: [Pair]

  private struct Entry {
    let hash: UInt64
    let article: UInt32
  }

  /// A run of words in more articles than this is a form letter or a very popular copy.
  private static let crowd = 64
  /// Entries kept in memory; beyond that every other hash is dropped until they fit.
  private static let mostEntries = 12_000_000

  /// Progress is told of each so many entries.
  private static let pace = 1 << 14

  /// Nil where `watch` stopped it.
  init?(_ shingles: [Shingles], watch: CorpusWatch) {
    let mask = Self.samplingMask(shingles.reduce(0) { $0 + $1.hashes.count })
    let entries = Self.entries(shingles, mask: mask)
    var shared: [UInt64: UInt32] = [:]
    var start = 0
    var told = 0
    while start < entries.count {
      if start >= told {
        guard watch.goesOn(.counting, told, of: entries.count) else { return nil }
        told += Self.pace
      }
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      Self.count(entries[start..<end], in: &shared)
      start = end
    }
    let sampled = shingles.map { $0.hashes.count { $0 & mask == 0 } }
    pairs = shared.filter { pair, count in
      let (left, right) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      return Double(count) >= Duplicates.leastReuse / 2 * Double(min(sampled[left], sampled[right]))
    }.keys.sorted().map { Pair(left: Int($0 >> 32), right: Int($0 & 0xFFFF_FFFF)) }
  }

  /// The bits of a hash that must be zero for it to be sampled.
  private static func samplingMask(_ total: Int) -> UInt64 {
    var mask: UInt64 = 0
    while total >> mask.nonzeroBitCount > mostEntries { mask = mask << 1 | 1 }
    return mask
  }

  private static func entries(_ shingles: [Shingles], mask: UInt64) -> [Entry] {
    var entries: [Entry] = []
    for (article, shingles) in shingles.enumerated() {
      for hash in shingles.hashes where hash & mask == 0 { entries.append(Entry(hash: hash, article: UInt32(article))) }
    }
    entries.sort { ($0.hash, $0.article) < ($1.hash, $1.article) }
    return entries
  }

  /// Counts each pair of articles that share one hash.
  private static func count(_ run: ArraySlice<Entry>, in shared: inout [UInt64: UInt32]) {
    guard run.count > 1 else { return }
    func add(_ i: Int, _ j: Int) {
      shared[UInt64(run[i].article) << 32 | UInt64(run[j].article), default: 0] += 1
    }
    for j in run.indices.dropFirst() {
      guard run.count > crowd else {
        for i in run.startIndex..<j { add(i, j) }
        continue
      }
      add(run.startIndex, j)
      if j - 1 > run.startIndex { add(j - 1, j) }
    }
  }
}
