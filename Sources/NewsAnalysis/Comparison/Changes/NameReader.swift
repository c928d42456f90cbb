internal import NewsText

/// Tells by their capitals whether words are a name.
struct NameReader {
  private let text: [UInt8]

  /// Names of more words are titles of something.
  private static let mostWords = 4

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Whether every word at `range` opens with a capital; a single word must not stand where a sentence begins.
  func isName(_ range: ByteRange) -> Bool {
    let words = WordScanner.words(of: text, in: range)
    guard let first = words.first, words.count <= Self.mostWords else { return false }
    return words.allSatisfy { (0x41...0x5A).contains(text[Int($0.range.start)]) || text[Int($0.range.start)] >= 0xC3 }
      && (words.count > 1 || follows(first.range))
  }

  /// Whether the words are what stands before a name: "Mr", "Police Chief".
  func isTitle(_ range: ByteRange) -> Bool {
    WordScanner.words(of: text, in: range).allSatisfy { Titles.contains($0.key) || Titles.modifiers.contains($0.key) }
  }

  /// Whether a word or comma stands before the word, and not the end of a sentence.
  private func follows(_ word: ByteRange) -> Bool {
    guard let before = text[..<Int(word.start)].last(where: { $0 != 0x20 && $0 != 0x22 && $0 != 0x27 }) else {
      return false
    }
    let isLetterOrDigit = before >= 0x80 || (before | 0x20) &- 0x61 < 26 || (0x30...0x39).contains(before)
    return isLetterOrDigit || before == UInt8(ascii: ",") || before == UInt8(ascii: "-")
  }
}
