internal import NewsText

/// Compares the names that articles give to sources.
enum SourceNames {
  /// Whether two names may stand for one source: the words of the one among those of the other, an acronym and its
  /// long form, or one name in two spellings.
  static func mayBeOne(_ a: String, _ b: String) -> Bool {
    if isAcronym(a, of: b) || isAcronym(b, of: a) { return true }  // "WHO" without its capitals is grammar
    let (words, others) = (telling(a), telling(b))
    guard !words.isEmpty, !others.isEmpty else { return false }
    let (short, long) = words.count <= others.count ? (words, others) : (others, words)
    return short.isSubset(of: long) || isRespelled(a, b)
  }

  /// Whether the text gives no name and no description: "he", "those".
  static func isPronoun(_ name: String) -> Bool {
    telling(name).isEmpty
  }

  /// Whether every word opens with a capital, as those of a name do, known as one or not.
  static func isCapitalised(_ words: String) -> Bool {
    let words = words.split(separator: " ")
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether one long word alone differs, by at most two letters.
  private static func isRespelled(_ a: String, _ b: String) -> Bool {
    let (words, others) = (a.split(separator: " "), b.split(separator: " "))
    guard words.count == others.count, words.count > 1 else { return false }
    let differing = zip(words, others).filter { $0 != $1 }
    guard differing.count == 1, let (word, other) = differing.first else { return false }
    return min(word.count, other.count) >= leastRespelledLetters
      && EditDistance.between(String(word), String(other), atMost: mostChangedLetters) <= mostChangedLetters
  }

  private static let leastRespelledLetters = 5
  private static let mostChangedLetters = 2

  /// The words of a name, grammar aside.
  private static func telling(_ name: String) -> Set<WordKey> {
    let bytes = Array(name.utf8)
    return Set(WordScanner.words(of: bytes, in: ByteRange(0, bytes.count)).map { Stem.key(of: $0, in: bytes) })
      .filter { !WordSet.functionWords.contains($0) }
  }

  /// "IPCC" of "Independent Police Complaints Commission": the first letters of its words that open with a capital.
  static func isAcronym(_ short: String, of long: String) -> Bool {
    let letters = short.filter(\.isLetter)
    guard letters.count > 1, letters == letters.uppercased(), !short.contains(" ") else { return false }
    let initials = long.split(whereSeparator: { !$0.isLetter }).compactMap(\.first).filter(\.isUppercase)
    return String(initials) == letters
  }
}
