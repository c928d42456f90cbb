internal import NewsText

extension Tokenizer {
  /// Reads a word with what is glued to it: clitics, hyphens that stay, the stop of an abbreviation.
  mutating func readWord(at start: Int) -> Int {
    var end = lettersEnd(from: start)
    if let dotted = dottedEnd(from: start, firstPart: end) { return emit(start, dotted) }
    if end == start + 1, end < limit, scalar(at: end).value == 0xB0 { end = scalar(at: end).end }  // "N°"
    while let next = connectedEnd(from: start, at: end) { end = next }
    if byte(at: end) == UInt8(ascii: "."), keepsStop(start, end) {
      return emit(start, end + 1)
    }
    return emitWord(start, end)
  }

  /// Behind the letters, digits and joiners at `offset`.
  func lettersEnd(from offset: Int) -> Int {
    var end = offset
    while end < limit {
      let scalar = scalar(at: end)
      guard scalar.kind.isWord || (scalar.kind == .joiner && end > offset) else { break }
      end = scalar.end
    }
    return end
  }

  /// Behind "U.S.", "a.m.", "Ph.D."; nil where no such abbreviation stands.
  private func dottedEnd(from start: Int, firstPart: Int) -> Int? {
    guard firstPart - start <= 2, byte(at: firstPart) == UInt8(ascii: ".") else { return nil }
    var end = firstPart + 1
    var parts = 1
    while kind(at: end).isLetter {
      let part = lettersEnd(from: end)
      guard part - end == 1 || (part - end == 2 && kind(at: end) == .upper && parts == 1) else { return nil }
      parts += 1
      end = part
      guard byte(at: end) == UInt8(ascii: ".") else { break }
      end += 1
    }
    guard parts > 1, firstPart - start == 1 || parts == 2 else { return nil }
    // "." and then a letter: the second stop belongs to an ellipsis.
    return byte(at: end) == UInt8(ascii: ".") && text[end - 1] == UInt8(ascii: ".")
      && byte(at: end + 1) == UInt8(ascii: ".")
      ? end - 1 : end
  }

  /// Where the word goes on behind a character that joins: "O'Neil", "AT&T", "e-mail", "report.pdf"; nil at its end.
  private func connectedEnd(from start: Int, at end: Int) -> Int? {
    guard end < limit else { return nil }
    let joint = scalar(at: end)
    guard joint.end < limit, kind(at: joint.end).isWord else { return nil }
    let isKept =
      switch joint.kind {
      case .apostrophe: joint.value != 0x60 && !isCliticBehind(joint.end)
      case .hyphen: keepsHyphen(start, end, joint.end)
      case .dot: joint.value == 0x2E && joinsByDot(start, end, joint.end)
      case .comma: isInNumber(end, joint.end)
      case .symbol:
        (joint.value == 0x26 && kind(at: end - 1) == .upper && kind(at: joint.end) == .upper)
          || joint.value == 0x2A || joint.value == 0x40
      default: false
      }
    return isKept ? lettersEnd(from: joint.end) : nil
  }

  /// "RM2.70", "report.pdf", "alt.animals"; a sentence that goes on without a space ("end.Then") is cut.
  private func joinsByDot(_ start: Int, _ end: Int, _ next: Int) -> Bool {
    isInNumber(end, next) || Lexicon.fileEndings.contains(wordKey(next))
      || (end - start > 1 && kind(at: end - 1) == .lower && kind(at: next) == .lower)
  }

  /// The decimals and groups of "RM2.70", "PS21,700".
  private func isInNumber(_ end: Int, _ next: Int) -> Bool {
    kind(at: end - 1) == .digit && kind(at: next) == .digit
  }

  private func wordKey(_ start: Int) -> WordKey {
    WordKey(of: ByteRange(start, lettersEnd(from: start)), in: text)
  }

  /// Whether a clitic ends the word: "'s", "'ll".
  private func isCliticBehind(_ start: Int) -> Bool {
    let end = lettersEnd(from: start)
    return end - start <= 2 && Lexicon.clitics.contains(WordKey(of: ByteRange(start, end), in: text))
      || (end - start == 1 && byte(at: start) | 0x20 == UInt8(ascii: "t") && byte(at: start - 1) != 0x60)
  }

  /// Whether the hyphen stays: "e-mail", "mid-1980s", "career-wise".
  private func keepsHyphen(_ start: Int, _ end: Int, _ next: Int) -> Bool {
    Lexicon.prefixes.contains(WordKey(of: ByteRange(start, end), in: text))
      || Lexicon.suffixes.contains(wordKey(next))
  }

  /// Emits a word without its clitic, then the clitic.
  private mutating func emitWord(_ start: Int, _ end: Int) -> Int {
    if end < limit, kind(at: end) == .apostrophe {
      let apostrophe = scalar(at: end)
      let behind = lettersEnd(from: apostrophe.end)
      if apostrophe.end < limit, behind > apostrophe.end, isCliticBehind(apostrophe.end) {
        let isNegation = byte(at: apostrophe.end) | 0x20 == UInt8(ascii: "t")
        let hasN = end - start > 1 && byte(at: end - 1) | 0x20 == UInt8(ascii: "n")
        if isNegation, !hasN { return emit(start, behind) }
        emit(start, isNegation ? end - 1 : end)
        return emit(isNegation ? end - 1 : end, behind)
      }
    }
    if let length = Lexicon.fusedWords[WordKey(of: ByteRange(start, end), in: text)] {
      emit(start, start + length)
      return emit(start + length, end)
    }
    return emit(start, end)
  }

  /// Behind "'em", "'60s"; nil where the apostrophe is a quotation mark.
  func elisionEnd(from start: Int) -> Int? {
    let end = lettersEnd(from: start)
    if kind(at: start) == .digit {
      let isDecade = end - start == 2 || (end - start == 3 && byte(at: end - 1) == UInt8(ascii: "s"))
      return isDecade && kind(at: start + 1) == .digit ? end : nil
    }
    return Lexicon.elisions.contains(WordKey(of: ByteRange(start, end), in: text)) ? end : nil
  }
}
