internal import NewsText

/// The distinct runs of eight words of a text, each as a hash: two texts share as much of their wording as they share
/// of these.
struct Shingles: Sendable {
  /// Words in a run.
  static let length = 8

  /// In rising order, none twice.
  let hashes: [UInt64]

  /// A text of fewer words than a run has is one run.
  init(of article: Article) {
    let words = WordScanner.words(of: article.text, in: ByteRange(0, article.text.count)).map(\.key.hash)
    guard !words.isEmpty else {
      hashes = []
      return
    }
    let length = min(Self.length, words.count)
    let leaving = Self.power(of: Self.base, length - 1)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    var state: UInt64 = 0
    for (index, word) in words.enumerated() {
      if index >= length { state &-= words[index - length] &* leaving }
      state = state &* Self.base &+ word
      if index >= length - 1 { hashes.append(Self.spread(state)) }
    }
    hashes.sort()
    self.hashes = Self.withoutRepetitions(hashes)
  }

  /// How many hashes the two have in common.
  func sharedCount(with other: Shingles) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        count += 1
        i += 1
        j += 1
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func power(of base: UInt64, _ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power &* base }
  }

  /// Lets every bit of the sum show in every bit of the hash (the finaliser of MurmurHash3).
  private static func spread(_ state: UInt64) -> UInt64 {
    var hash = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  private static func withoutRepetitions(_ sorted: [UInt64]) -> [UInt64] {
    var distinct: [UInt64] = []
    distinct.reserveCapacity(sorted.count)
    for hash in sorted where distinct.last != hash { distinct.append(hash) }
    return distinct
  }
}
