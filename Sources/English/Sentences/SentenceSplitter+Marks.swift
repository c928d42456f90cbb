internal import NewsText

extension SentenceSplitter {
  func first(_ token: Token) -> UInt8 { text[Int(token.range.start)] }

  /// ".", "?", "!", "…" and runs of them.
  func isStopMark(_ token: Token) -> Bool {
    switch first(token) {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    case 0xE2: isEllipsis(token)
    default: false
    }
  }

  func isSingleStop(_ token: Token) -> Bool {
    token.range.count == 1 && first(token) == UInt8(ascii: ".")
  }

  /// "...", "…", but not "?.." or four stops.
  func isEllipsis(_ token: Token) -> Bool {
    let start = Int(token.range.start)
    switch token.range.count {
    case 2, 3:
      return token.shape.contains(.mark) && text[start..<Int(token.range.end)].allSatisfy { $0 == UInt8(ascii: ".") }
        || (token.range.count == 3 && text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0xA6)
    default: return false
    }
  }

  /// A closing bracket or quotation mark that is glued to what it closes.
  func isClosing(_ token: Token) -> Bool {
    guard !token.shape.contains(.spaceBefore), token.shape.contains(.mark) else { return false }
    if token.shape.contains(.quotationMark) { return !isOpeningQuotationMark(token) }
    switch first(token) {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return true
    default: return false
    }
  }

  func isOpening(_ token: Token) -> Bool {
    if token.shape.contains(.quotationMark) { return true }
    switch first(token) {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "*"),
      UInt8(ascii: "$"), UInt8(ascii: "#"):
      return true
    case 0xC2, 0xE2, 0xF0: return !isEllipsis(token)  // bullets, dashes, currencies, emoji
    default: return false
    }
  }

  func isOpeningBracket(_ token: Token) -> Bool {
    first(token) == UInt8(ascii: "(") || first(token) == UInt8(ascii: "[")
  }

  private func isOpeningQuotationMark(_ token: Token) -> Bool {
    let start = Int(token.range.start)
    guard token.range.count == 3, text[start] == 0xE2, text[start + 1] == 0x80 else { return false }
    return text[start + 2] == 0x9C || text[start + 2] == 0x98
  }

  func startsWithDigit(_ token: Token) -> Bool {
    first(token) &- 0x30 < 10
  }

  /// "1", "12", "a", "iv": what can number a list item.
  func isEnumerator(_ token: Token) -> Bool {
    let bytes = text[token.range.indices]
    if bytes.count <= 3, bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
    return bytes.count == 1 && bytes.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      && token.key != Lexicon.pronounI
  }
}
