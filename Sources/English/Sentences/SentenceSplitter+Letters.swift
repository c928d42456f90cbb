internal import NewsText

/// Letters and e-mails that were run together to paragraphs: their headers and endings carry no stops.
extension SentenceSplitter {
  /// Whether a sentence opens at `index`, which stands behind no stop.
  func opensUnmarked(at index: Int, sentence: Int, end: Int) -> Bool {
    let last = tokens[index - 1]
    if beginsStamp(at: index, end: end) { return isSender(last) }
    guard last.shape.contains(.mark) else {
      return endsStamp(at: index - 1, sentence: sentence, next: index)
        || (isWebAddress(tokens[index]) && isAddress(last))
    }
    return endsClosingFormula(at: index - 1, sentence: sentence) && tokens[index].shape.contains(.capitalized)
      && tokens[index].key != Lexicon.pronounI
  }

  /// "Regards," and "Many thanks," before a name.
  private func endsClosingFormula(at comma: Int, sentence: Int) -> Bool {
    guard first(tokens[comma]) == UInt8(ascii: ","), (1...3).contains(comma - sentence) else { return false }
    return tokens[sentence..<comma].allSatisfy { Lexicon.closingFormulas.contains($0.key) }
  }

  /// Behind the date and time of a message's header: "03/04/2001 11:36 AM Dear all".
  private func endsStamp(at index: Int, sentence: Int, next: Int) -> Bool {
    let isHalf = Lexicon.dayHalves.contains(tokens[index].key)
    let time = isHalf ? index - 1 : index
    guard time - 1 >= sentence, isTime(tokens[time]), isDate(tokens[time - 1]) else { return false }
    return isHalf || !Lexicon.dayHalves.contains(tokens[next].key)
  }

  private func beginsStamp(at index: Int, end: Int) -> Bool {
    index + 1 < end && isDate(tokens[index]) && isTime(tokens[index + 1])
  }

  /// What a sender's name or address can end in.
  private func isSender(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) || isAddress(token) || first(token) == UInt8(ascii: ">")
  }

  /// "03/04/2001".
  private func isDate(_ token: Token) -> Bool {
    token.shape.contains(.hasDigit) && !token.shape.contains(.hasLetter) && (6...10).contains(token.range.count)
      && text[token.range.indices].count { $0 == UInt8(ascii: "/") } == 2
  }

  /// "11:36", "11:36:02".
  private func isTime(_ token: Token) -> Bool {
    token.shape.contains(.hasDigit) && !token.shape.contains(.hasLetter) && (4...8).contains(token.range.count)
      && text[token.range.indices].contains(UInt8(ascii: ":"))
  }

  private func isWebAddress(_ token: Token) -> Bool {
    token.range.count > 6 && text[token.range.indices].starts(with: "http".utf8)
  }

  /// An address of the web or of mail.
  private func isAddress(_ token: Token) -> Bool {
    isWebAddress(token) || (token.shape.contains(.hasLetter) && text[token.range.indices].contains(UInt8(ascii: "@")))
  }
}
