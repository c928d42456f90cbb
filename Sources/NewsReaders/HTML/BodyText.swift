internal import NewsText

/// The text of an article from the blocks of its page.
enum BodyText {
  /// Paragraphs joined by a blank line; links, labels and headings without text below them left out.
  static func text(of blocks: [TextBlock], title: String?) -> [UInt8] {
    let heading = title.map { LineShape.skeleton($0) }
    var kept: [TextBlock] = []
    for block in blocks where isKept(block) {
      if kept.isEmpty, isDateLine(block) { continue }
      if block.isHeading || kept.count < 3, LineShape.skeleton(block.text) == heading { continue }
      kept.append(block)
    }
    while let last = kept.last, last.isHeading { kept.removeLast() }
    return Array(kept.map(\.text).joined(separator: "\n\n").utf8)
  }

  private static func isKept(_ block: TextBlock) -> Bool {
    if block.linkShare > 0.6 { return false }
    if PageLabels.isLabel(block.text) { return false }
    if block.isHeading || ["p", "li", "td", "th", "dd", "dt", "pre", "blockquote"].contains(block.element) {
      return true
    }
    return block.length >= 25 || block.endsSentence
  }

  /// `Posted: Fri 6:45 PM, Feb 16, 2018`.
  private static func isDateLine(_ block: TextBlock) -> Bool {
    guard block.length <= 80 else { return false }
    return CalendarDate(dateLine: block.text) != nil
      || CalendarDate(written: block.text) != nil && !block.endsSentence
  }
}
