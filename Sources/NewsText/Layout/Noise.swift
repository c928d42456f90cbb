/// What stands inside a paragraph and belongs to no sentence.
struct Noise {
  /// Symbols left behind by a page's buttons, in text order.
  private(set) var symbols: [ByteRange] = []
  /// Marks of Markdown and of list items, in text order.
  private(set) var markup: [ByteRange] = []

  init(in range: ByteRange, of text: [UInt8], form: Layout.Form) {
    findSymbols(in: range, of: text)
    if form != .body { markup += MarkdownMarks.ranges(in: range, of: text) }
  }

  /// All of it, sorted, neighbours not merged.
  var all: [ByteRange] {
    (symbols + markup).sorted()
  }

  private mutating func findSymbols(in range: ByteRange, of text: [UInt8]) {
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      let lead = text[index]
      guard lead >= 0xE2 else {
        index += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : 3
      guard index + length <= end else { return }
      let scalar = Self.scalar(of: text, at: index, length: length)
      if StraySymbols.contains(scalar) {
        let selector = Self.isSelector(text, at: index + length, before: end) ? 3 : 0
        symbols.append(ByteRange(index, index + length + selector))
      } else if StraySymbols.isBullet(scalar), index == Int(range.start),
        !Self.runsOn(text[index..<index + length], in: text[index + length..<end])
      {
        markup.append(ByteRange(index, index + length))
      }
      index += length
    }
  }

  /// Whether a list runs on in its line ("• Bread • Milk"): its bullets then part the sentences and stay.
  private static func runsOn(_ bullet: ArraySlice<UInt8>, in rest: ArraySlice<UInt8>) -> Bool {
    rest.indices.contains { rest[$0] == 0x20 && rest[($0 + 1)...].starts(with: bullet) }
  }

  private static func scalar(of text: [UInt8], at index: Int, length: Int) -> UInt32 {
    let lead = UInt32(text[index]) & (length == 4 ? 0x07 : 0x0F)
    return text[index + 1..<index + length].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  /// U+FE0E and U+FE0F, which say how the symbol before them is drawn.
  private static func isSelector(_ text: [UInt8], at index: Int, before end: Int) -> Bool {
    index + 3 <= end && text[index] == 0xEF && text[index + 1] == 0xB8 && (text[index + 2] & 0xFE) == 0x8E
  }
}
