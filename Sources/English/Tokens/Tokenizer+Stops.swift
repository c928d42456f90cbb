internal import NewsText

extension Tokenizer {
  /// Whether the stop at `end` belongs to the word `start..<end`.
  func keepsStop(_ start: Int, _ end: Int) -> Bool {
    let behind = end + 1
    if byte(at: behind) == UInt8(ascii: ".") { return false }
    let key = WordKey(of: ByteRange(start, end), in: text)
    let next = nextWord(from: behind)
    if end - start == 1, kind(at: start) == .upper { return keepsInitial(key, next) }
    if Lexicon.titles.contains(key) { return next.kind != .space && kind(at: start) == .upper }
    if Lexicon.beforeNumbers.contains(key) { return next.kind == .digit }
    if Lexicon.months.contains(key) { return kind(at: start) == .upper && next.kind != .space }
    if Lexicon.abbreviations.contains(key) { return true }
    if Lexicon.capitalizedAbbreviations.contains(key) { return kind(at: start) == .upper && end - start > 1 }
    return false
  }

  /// "Albert I. Jones" keeps it, "you and I. Did" does not.
  private func keepsInitial(_ key: WordKey, _ next: FollowingWord) -> Bool {
    guard next.kind != .space, next.isSpaced || next.kind != .apostrophe else { return false }
    let isStarter = Lexicon.sentenceStarters.contains(next.key)
    let last = tokens.last.map { $0.shape } ?? []
    let isInName = last.contains(.capitalized) || tokens.isEmpty
    if key == Lexicon.pronounI { return isInName && next.kind == .upper && !isStarter }
    return !(next.kind == .upper && isStarter && !isInName)
  }

  /// The word that follows `offset` behind white space; `kind` is `.space` at the paragraph's end.
  private func nextWord(from offset: Int) -> FollowingWord {
    var at = offset
    while at < limit, scalar(at: at).kind == .space { at = scalar(at: at).end }
    guard at < limit else {
      // The paragraph goes on in its next fragment: the word there is not looked at.
      return FollowingWord(kind: resumption == nil ? .space : .symbol, key: WordKey(hash: 0), isSpaced: true)
    }
    let end = min(lettersEnd(from: at), at + 32)
    return FollowingWord(
      kind: kind(at: at), key: WordKey(of: ByteRange(at, max(end, at)), in: text), isSpaced: at > offset)
  }

  /// Stops: one, an ellipsis, or the end of a decimal fraction without its zero (".5").
  mutating func readDots(at offset: Int, _ scalar: ScannedScalar) -> Int {
    if scalar.value == 0x2E, kind(at: scalar.end) == .digit, tokens.last?.shape.contains(.hasDigit) != true {
      return readNumber(at: offset)
    }
    var end = scalar.end
    while end < limit, kind(at: end) == .dot || kind(at: end) == .terminator { end = self.scalar(at: end).end }
    return emit(offset, end)
  }
}

/// What stands behind a stop.
private struct FollowingWord {
  let kind: CharacterClass
  let key: WordKey
  let isSpaced: Bool
}
