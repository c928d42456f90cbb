internal import NewsText

/// What kind of source phrases of one to four words are.
struct KindPhrases: Sendable {
  /// The phrases of one kind, parted by commas.
  struct Entry {
    let kind: Source.Kind
    let phrases: String
  }

  private let kinds: WordMap<Source.Kind>

  /// The words of a phrase are tokens: "al - nusra".
  init(_ entries: [Entry]) {
    let pairs = entries.flatMap { entry in
      entry.phrases.split(separator: ",").map { phrase in
        (Self.key(phrase.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }), entry.kind)
      }
    }
    kinds = WordMap(pairs)
  }

  /// The kind of a phrase that consists of `words`.
  func kind(of words: [WordKey]) -> Source.Kind? {
    words.isEmpty ? nil : kinds[Self.key(words)]
  }

  private static func key(_ words: [WordKey]) -> WordKey {
    words.dropFirst().reduce(words.first ?? "") { WordKey(hash: FeatureVector.key($0.hash, $1.hash)) }
  }
}
