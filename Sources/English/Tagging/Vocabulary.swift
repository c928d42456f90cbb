/// What is known of words beyond the treebanks: clusters of words that are used alike, whether a word is mostly written
/// with a capital, and the lists of names that words and phrases stand on.
package struct Vocabulary: Sendable {
  private let words: FeatureTable
  private let phrases: FeatureTable
  /// The way of each cluster from the root of the tree of clusters, its first step in the lowest bit.
  private let paths: [UInt32]

  /// A word's record: two clusters of two bytes (small, capitalized), then three bits of odds and twelve of lists.
  package static let wordSize = 6
  package static let phraseSize = 2
  /// The words that the longest phrase has.
  package static let longestPhrase = 4

  package init?(image: ModelImage) {
    guard let words = image.table(.words), words.classes == Self.wordSize,
      let phrases = image.table(.phrases), phrases.classes == Self.phraseSize
    else { return nil }
    self.words = words
    self.phrases = phrases
    let bytes = image.bytes(.clusters)
    paths = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    }
  }

  /// What is known of `word`, which stands there with a capital or without.
  func traits(of word: UInt32, isCapitalized: Bool) -> WordTraits {
    let record = words.record(Self.hash(of: word))
    let small = Int(record & 0xFFFF)
    let capitalized = Int(record >> 16 & 0xFFFF)
    let cluster = isCapitalized ? (capitalized > 0 ? capitalized : small) : (small > 0 ? small : capitalized)
    return WordTraits(
      cluster: cluster < paths.count ? paths[cluster] : 0, odds: UInt32(record >> 32 & 7),
      lists: UInt32(record >> 35 & 0xFFF))
  }

  /// The lists of the phrase of these words, 0 where it stands on none.
  func lists(ofPhrase hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: phrases.record(hash))
  }

  package static func hash(of word: UInt32) -> UInt64 {
    FeatureTemplates.mix(0xA5A5_0003, word)
  }

  /// The hash of a phrase, or of its beginning that is `start`, with one more word.
  package static func extend(_ start: UInt64, by word: UInt32) -> UInt64 {
    FeatureTemplates.mix(start, word)
  }

  package static let noPhrase: UInt64 = 0xA5A5_0005
}

/// What the vocabulary knows of one word.
struct WordTraits: Sendable {
  /// The way from the root, its first step in the lowest bit; 0 where the word is unknown.
  let cluster: UInt32
  /// 1 for a word hardly ever written with a capital, 7 for one that always is, 0 where that is unknown.
  let odds: UInt32
  /// The lists that the word stands on, a bit each.
  let lists: UInt32

  static let none = WordTraits(cluster: 1 << 20, odds: 0, lists: 0)

  /// The cluster's ancestor, `depth` steps from the root.
  func cluster(_ depth: UInt32) -> UInt32 { cluster & (1 << depth - 1) }
}
