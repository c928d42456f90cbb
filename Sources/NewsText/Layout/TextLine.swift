/// One line of a text that is not blank.
struct TextLine {
  /// Without the blanks around it.
  let range: ByteRange
  /// Blank lines between it and the line before (or the start of the text).
  let gap: Int
  /// Blanks before it.
  let indent: Int

  /// The lines of `text` that are not blank, in order. A form feed, NEL and the no-break space count as blanks.
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var gap = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0A || isLoneReturn(text, end) {
      let range = trimmed(start, end, of: text)
      if range.isEmpty {
        if end < text.count { gap += 1 }
      } else {
        lines.append(TextLine(range: range, gap: gap, indent: Int(range.start) - start))
        gap = 0
      }
      start = end + 1
    }
    return lines
  }

  /// The line end of old Macintosh files.
  private static func isLoneReturn(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0x0D && index + 1 < text.count && text[index + 1] != 0x0A
  }

  /// The range from `start` to `end` without the blanks at its ends.
  static func trimmed(_ start: Int, _ end: Int, of text: [UInt8]) -> ByteRange {
    var low = start
    var high = end
    while low < high, let length = blank(startingAt: low, of: text) { low += length }
    while high > low, let length = blank(endingAt: high, of: text) { high -= length }
    return high <= low ? ByteRange(start, start) : ByteRange(low, high)
  }

  private static func blank(startingAt index: Int, of text: [UInt8]) -> Int? {
    let byte = text[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    guard byte == 0xC2, index + 1 < text.count else { return nil }
    return text[index + 1] == 0xA0 || text[index + 1] == 0x85 ? 2 : nil
  }

  private static func blank(endingAt end: Int, of text: [UInt8]) -> Int? {
    let byte = text[end - 1]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    guard end >= 2, text[end - 2] == 0xC2 else { return nil }
    return byte == 0xA0 || byte == 0x85 ? 2 : nil
  }
}
