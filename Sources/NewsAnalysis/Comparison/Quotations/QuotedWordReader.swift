internal import NewsText

/// Reads words between quotation marks and notes where the outlet says that it left something out or put something in.
struct QuotedWordReader {
  private(set) var words: [QuotedWord] = []
  private(set) var isAfterCut = false
  /// Whether words in brackets stand behind the last word.
  private(set) var isAfterBracket = false
  private let text: [UInt8]
  private var opensSentence = true
  /// The mark that ends the bracket that was opened.
  private var closingBracket: UInt8?

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func read(_ part: ByteRange) {
    var end = part.start
    for word in WordScanner.words(of: text, in: part) {
      readMarks(ByteRange(end, word.range.start))
      if closingBracket == nil { append(word) } else { isAfterBracket = true }
      end = word.range.end
    }
    readMarks(ByteRange(end, part.end))
    closingBracket = nil
  }

  private mutating func append(_ word: ComparedWord) {
    for key in Self.writtenOut(word, in: text) { append(key, at: word.range) }
  }

  private mutating func append(_ key: WordKey, at range: ByteRange) {
    words.append(
      QuotedWord(
        key: key, range: range, isAfterCut: isAfterCut, isAfterBracket: isAfterBracket, opensSentence: opensSentence))
    isAfterCut = false
    isAfterBracket = false
    opensSentence = false
  }

  private mutating func readMarks(_ range: ByteRange) {
    var stops = 0
    for index in range.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        closingBracket = byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
        isAfterCut = true
      case UInt8(ascii: "."): stops += 1
      case UInt8(ascii: "&") where closingBracket == nil: append("and", at: ByteRange(index, index + 1))
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): opensSentence = true
      case 0xE2 where index + 2 < range.indices.upperBound && text[index + 1] == 0x80: readGeneralMark(text[index + 2])
      case let byte where byte == closingBracket: closingBracket = nil
      default: continue
      }
    }
    if stops == 1 { opensSentence = true }
    if stops >= 3 { noteCut() }
  }

  /// `third` is the last byte of a mark of the block General Punctuation.
  private mutating func readGeneralMark(_ third: UInt8) {
    switch third {
    case 0xA6: noteCut()  // …
    case 0x93, 0x94: opensSentence = true  // – —
    default: break
    }
  }

  private mutating func noteCut() {
    isAfterCut = true
    opensSentence = true
  }

  private static func writtenOut(_ word: ComparedWord, in text: [UInt8]) -> [WordKey] {
    if let words = Contractions.irregular[word.key] { return words }
    if let digits = WrittenNumbers.digits[word.key] { return [digits] }
    guard let apostrophe = text[word.range.indices].firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return [word.key]
    }
    let bytes = plain(text[word.range.indices], apostropheAt: apostrophe)
    for ending in Contractions.endings
    where bytes.count > ending.bytes.count && bytes.suffix(ending.bytes.count).elementsEqual(ending.bytes) {
      return [WordKey(bytes.dropLast(ending.bytes.count)), ending.word]
    }
    return [word.key]
  }

  /// The word with a straight apostrophe and small ASCII letters.
  private static func plain(_ word: ArraySlice<UInt8>, apostropheAt index: Int) -> [UInt8] {
    let width = word[index] == 0xE2 ? 3 : 1
    let bytes = Array(word[..<index]) + [0x27] + word.dropFirst(index - word.startIndex + width)
    return bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
