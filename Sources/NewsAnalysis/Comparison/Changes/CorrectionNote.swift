public import NewsText

/// Tells the notices in which a newsroom says what it has put right.
enum CorrectionNote {
  private static let openings = CorrectionPhrases.openings.map { $0.split(separator: " ").map { WordKey($0.utf8) } }
  private static let verbs = WordSet(CorrectionPhrases.verbs.joined(separator: " "))

  /// Whether the sentence at `range` opens a notice: by its first words, and where these may open any sentence, by a
  /// verb of correcting.
  static func isNote(_ range: ByteRange, of article: Article) -> Bool {
    let words = WordScanner.words(of: article.text, in: range)
    let keys = words.flatMap { plainKeys($0, in: article.text) }
    guard let opening = openings.first(where: { keys.starts(with: $0) }) else { return false }
    let end = Int(words[min(opening.count, words.count) - 1].range.end)
    let isLabel = end < article.text.count && article.text[end] == UInt8(ascii: ":")
    return isLabel || keys.dropFirst(opening.count).contains(where: verbs.contains)
  }

  /// "editor's" gives "editor" and "s".
  private static func plainKeys(_ word: ComparedWord, in text: [UInt8]) -> [WordKey] {
    let bytes = text[word.range.indices]
    guard let mark = bytes.firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else { return [word.key] }
    return [WordKey(bytes[..<mark]), WordKey(bytes[(mark + (bytes[mark] == 0xE2 ? 3 : 1))...])]
  }
}

extension Analysis {
  /// The sentences that open a notice of what the newsroom has put right, in text order.
  public var correctionNotices: [ByteRange] {
    sentences.filter { CorrectionNote.isNote($0, of: article) }
  }
}
