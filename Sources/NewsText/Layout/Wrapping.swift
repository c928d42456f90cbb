/// Whether the lines of a text are paragraphs, or paragraphs were broken into lines of one width.
struct Wrapping {
  /// The widest line, in bytes; nil where lines are not wrapped.
  private let width: Int?

  init(of lines: [TextLine], form: Layout.Form) {
    let widest = lines.map(\.range.count).max() ?? 0
    guard (40...140).contains(widest) else {
      width = nil
      return
    }
    let neighbours = lines.indices.dropFirst().filter { lines[$0].gap == 0 }
    let full = neighbours.count { lines[$0 - 1].range.count * 10 >= widest * 7 }
    width = neighbours.count >= 2 && full * 2 >= neighbours.count ? widest : nil
  }

  /// Whether the paragraph of `line` goes on in `next`, right below it.
  func continues(_ line: TextLine, in next: TextLine, of text: [UInt8]) -> Bool {
    guard let width, next.gap == 0, next.indent < line.indent + 2 else { return false }
    let firstWord = text[next.range.indices].prefix { $0 != 0x20 }.count
    return line.range.count + 1 + firstWord > width - width / 8
  }
}
