internal import NewsText

/// Follows the numbers or letters of a list that stands in running text: "1) The first 2) The second", "• 9. Bread".
struct ListCounter {
  private let splitter: SentenceSplitter
  private let end: Int
  /// The bullet that opened the paragraph.
  private let bullet: WordKey?
  /// What the next item is numbered, and how the mark behind the number is written.
  private var expected: Int?
  private var delimiter: WordKey?

  init(_ splitter: SentenceSplitter, paragraph: TokenRange) {
    self.splitter = splitter
    end = Int(paragraph.end)
    let start = Int(paragraph.start)
    let first = splitter.tokens[start]
    let isBullet = first.shape.contains(.mark) && Lexicon.bullets.contains(first.key)
    bullet = isBullet && start + 1 < Int(paragraph.end) ? first.key : nil
    if bullet == nil, let number = number(at: start) {
      expected = number + 1
      delimiter = splitter.tokens[start + 1].key
    }
  }

  /// Whether the next item of the list opens at `index`.
  mutating func opensItem(at index: Int) -> Bool {
    let token = splitter.tokens[index]
    if let bullet { return token.key == bullet && token.shape.contains(.spaceBefore) }
    guard let expected, token.shape.contains(.spaceBefore), number(at: index) == expected,
      splitter.tokens[index + 1].key == delimiter
    else { return false }
    self.expected = expected + 1
    return true
  }

  /// Counts the item that opens where a sentence does anyway.
  mutating func skip(to index: Int) {
    if index < end { _ = opensItem(at: index) }
  }

  /// The number of "1." or "b)" where it opens an item.
  private func number(at index: Int) -> Int? {
    guard index + 2 < end else { return nil }
    let token = splitter.tokens[index]
    let mark = splitter.tokens[index + 1]
    guard splitter.isEnumerator(token), Lexicon.itemMarks.contains(mark.key), !mark.shape.contains(.spaceBefore) else {
      return nil
    }
    var value = 0
    for byte in splitter.text[token.range.indices] {
      guard byte &- 0x30 < 10 else { return 1000 + Int(byte) }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
