internal import NewsText

/// A word without its inflection, as far as that can be seen: "marches", "marched", "marching" are one.
///
/// Coarser than a lemma and needing none: comparison asks only whether two words may be the same.
enum Stem {
  /// Inflections, longest first.
  private static let endings: [[UInt8]] = ["ing", "ed", "es", "s", "e"].map { Array($0.utf8) }
  /// What must be left of a word.
  private static let leastLength = 4

  /// The key of the stem of the word at `range`.
  static func key(of word: ComparedWord, in text: [UInt8]) -> WordKey {
    if let digits = WrittenNumbers.digits[word.key] { return digits }
    var bytes = text[word.range.indices]
    if let apostrophe = bytes.dropFirst().firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }) {
      bytes = bytes[..<apostrophe]
    }
    let whole = bytes
    for ending in endings
    where bytes.count >= leastLength + ending.count && bytes.suffix(ending.count).elementsEqual(ending) {
      bytes = bytes.dropLast(ending.count)
      break
    }
    return whole.count == word.range.count && bytes.count == whole.count ? word.key : WordKey(bytes)
  }
}
