public import NewsText

extension Article {
  /// The same article, its layout widened so that every character stands in a paragraph: furniture in paragraphs of
  /// its own, noise in fragments. What other programs align with the text needs all of it.
  public var withWholeText: Article {
    var builder = WholeTextLayout(text: text)
    for paragraph in layout.paragraphs { builder.add(paragraph) }
    return Article(
      id: id, text: text, title: title, date: date, time: time, outlet: outlet, url: url, author: author,
      credits: credits,
      layout: builder.finish(), diagnostics: diagnostics)
  }
}

private struct WholeTextLayout {
  let text: [UInt8]
  private var paragraphs: [Layout.Paragraph] = []
  private var cursor = 0

  init(text: [UInt8]) {
    self.text = text
  }

  mutating func add(_ paragraph: Layout.Paragraph) {
    addLines(upTo: Int(paragraph.range.start))
    var fragments: [ByteRange] = []
    for fragment in paragraph.fragments where fragment.start >= cursor {
      if let noise = trimmed(cursor, Int(fragment.start)) { fragments.append(noise) }
      fragments.append(fragment)
      cursor = Int(fragment.end)
    }
    if !fragments.isEmpty { paragraphs.append(Layout.Paragraph(fragments: fragments)) }
  }

  mutating func finish() -> Layout {
    addLines(upTo: text.count)
    return Layout(paragraphs: paragraphs, furniture: [], noise: [])
  }

  private mutating func addLines(upTo end: Int) {
    while cursor < end {
      let line = text[cursor..<end].firstIndex(of: 0x0A) ?? end
      if let range = trimmed(cursor, line) { paragraphs.append(Layout.Paragraph(fragments: [range])) }
      cursor = min(line + 1, end)
    }
  }

  private func trimmed(_ start: Int, _ end: Int) -> ByteRange? {
    var low = start
    var high = end
    while low < high, text[low] <= 0x20, text[low] != 0 { low += 1 }
    while high > low, text[high - 1] <= 0x20, text[high - 1] != 0 { high -= 1 }
    return low < high ? ByteRange(low, high) : nil
  }
}
