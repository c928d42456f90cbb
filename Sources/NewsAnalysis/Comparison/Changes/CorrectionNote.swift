public import NewsText

/// Tells the notices in which a newsroom says what it has put right.
enum CorrectionNote {
  private static let openings = CorrectionPhrases.openings.map { $0.split(separator: " ").map { WordKey($0.utf8) } }
  private static let bracketed = CorrectionPhrases.bracketed.map { $0.split(separator: " ").map { WordKey($0.utf8) } }
  private static let faults = WordSet(CorrectionPhrases.faults.joined(separator: " "))
  private static let texts = WordSet(CorrectionPhrases.texts.joined(separator: " "))
  private static let verbs = WordSet(CorrectionPhrases.verbs.joined(separator: " "))

  /// Whether the sentence at `range` opens a notice: by its first words, and where these may open any sentence, by a
  /// verb of correcting.
  static func isNote(_ range: ByteRange, of article: Article) -> Bool {
    let words = WordScanner.words(of: article.text, in: range)
    let keys = words.flatMap { plainKeys($0, in: article.text) }
    if article.text[Int(range.start)] == UInt8(ascii: "("), bracketed.contains(where: { keys.starts(with: $0) }) {
      return true
    }
    guard let opening = openings.first(where: { keys.starts(with: $0) }) else { return false }
    let end = Int(words[min(opening.count, words.count) - 1].range.end)
    let isFault = keys.contains(where: faults.contains) && keys.contains(where: texts.contains)
    return isFault || isLabel(endingAt: end, article.text)
      || keys.dropFirst(opening.count).contains(where: verbs.contains)
  }

  /// Whether a colon follows, at once or behind a bracket or a time: "CORRECTION (May 5):", "Corrected at 14:20:".
  private static func isLabel(endingAt end: Int, _ text: [UInt8]) -> Bool {
    let rest = text[end..<min(text.count, end + longestLabel)]
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: ":") { return true }
    guard rest.starts(with: " (".utf8) || rest.starts(with: " at ".utf8) else { return false }
    return rest.split(separator: 0x0A, maxSplits: 1).first?.contains { $0 == UInt8(ascii: ":") } == true
  }

  private static let longestLabel = 24

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
