internal import NewsText

/// The words of a text one by one: runs of letters, digits and what is not ASCII, with apostrophes and hyphens inside.
struct WordScanner: Sequence, IteratorProtocol {
  struct Word {
    let range: ByteRange
    let key: WordKey
  }

  private let text: [UInt8]
  private var position: Int
  private let end: Int

  init(_ text: [UInt8], in range: ByteRange? = nil) {
    self.text = text
    position = range.map { Int($0.start) } ?? 0
    end = range.map { Int($0.end) } ?? text.count
  }

  /// How many words stand in `range` of `text`.
  static func count(_ text: [UInt8], in range: ByteRange) -> Int {
    var scanner = WordScanner(text, in: range)
    var count = 0
    while scanner.nextRange() != nil { count += 1 }
    return count
  }

  mutating func next() -> Word? {
    nextRange().map { Word(range: $0, key: WordKey(of: $0, in: text)) }
  }

  private mutating func nextRange() -> ByteRange? {
    while position < end, !isLetter(at: position) { position += width(at: position) }
    guard position < end else { return nil }
    let start = position
    while position < end, isLetter(at: position) || joins(at: position) { position += width(at: position) }
    return ByteRange(start, position)
  }

  /// The bytes of the mark at `index`: three for general punctuation (E2 80 xx), otherwise one.
  private func width(at index: Int) -> Int {
    text[index] == 0xE2 && index + 2 < end ? 3 : 1
  }

  private func isLetter(at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    switch byte {
    case 0xE2: return index + 2 < end && text[index + 1] > 0x84  // not quotation marks, dashes, symbols
    case 0xC2: return false
    case 0x80...0xBF: return index > 0 && text[index - 1] != 0xC2
    default: return byte >= 0xC3
    }
  }

  /// An apostrophe or hyphen between two letters.
  private func joins(at index: Int) -> Bool {
    let isApostrophe =
      text[index] == 0x27 || text[index] == 0x2D
      || (text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99)
    guard isApostrophe, index > 0 else { return false }
    let next = index + width(at: index)
    return next < end && isLetter(at: next)
  }
}
