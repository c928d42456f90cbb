internal import NewsText

/// The words close to a figure, so that a sentence of thousands costs no more than one of ten.
enum FigureWindow {
  /// So many bytes to either side are looked at.
  private static let reach: UInt32 = 96

  /// In text order.
  static func before(_ range: ByteRange, in sentence: ByteRange, of text: [UInt8]) -> [ComparedWord] {
    let end = max(sentence.start, range.start)
    var start = max(sentence.start, end - min(end, reach))
    while start < end, isInside(text[Int(start)]) { start += 1 }
    return WordScanner.words(of: text, in: ByteRange(start, end))
  }

  /// In text order.
  static func behind(_ range: ByteRange, in sentence: ByteRange, of text: [UInt8]) -> [ComparedWord] {
    let start = min(range.end, sentence.end)
    var end = min(sentence.end, start + reach)
    while end > start, Int(end) < text.count, isInside(text[Int(end)]) { end -= 1 }
    return WordScanner.words(of: text, in: ByteRange(start, end))
  }

  /// Whether a scalar goes on in the byte.
  private static func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
