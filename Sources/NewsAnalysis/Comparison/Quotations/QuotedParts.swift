internal import NewsText

/// Where quotation marks open and close inside the content of a quotation.
enum QuotedParts {
  /// The parts of `content` between outer marks, without these; empty where there are none.
  static func ranges(in content: ByteRange, of text: [UInt8]) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start: Int?
    var index = Int(content.start)
    while index < Int(content.end) {
      let mark = Mark(at: index, of: text, before: Int(content.end))
      switch (mark.kind, start) {
      case (.opening, nil), (.either, nil): start = index + mark.width
      case (.closing, let opened?), (.either, let opened?):
        if opened < index { parts.append(ByteRange(opened, index)) }
        start = nil
      default: break
      }
      index += mark.width
    }
    if let start, start < Int(content.end) { parts.append(ByteRange(start, Int(content.end))) }
    return parts
  }

  /// What a place in the text is to quotation marks; single marks are left to the inner quotation.
  private struct Mark {
    enum Kind {
      case opening, closing, either, none
    }
    let kind: Kind
    /// In bytes, at least 1.
    let width: Int

    init(at index: Int, of text: [UInt8], before end: Int) {
      func byte(_ offset: Int) -> UInt8 { index + offset < end ? text[index + offset] : 0 }
      switch (byte(0), byte(1), byte(2)) {
      case (0x22, _, _): (kind, width) = (.either, 1)
      case (0xE2, 0x80, 0x9C): (kind, width) = (.opening, 3)
      case (0xE2, 0x80, 0x9E): (kind, width) = (.opening, 3)
      case (0xE2, 0x80, 0x9D): (kind, width) = (.closing, 3)
      case (0xC2, 0xAB, _): (kind, width) = (.opening, 2)
      case (0xC2, 0xBB, _): (kind, width) = (.closing, 2)
      case (0x27, 0x27, _), (0x60, 0x60, _): (kind, width) = (.either, 2)
      default: (kind, width) = (.none, 1)
      }
    }
  }
}
