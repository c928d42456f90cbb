/// Cuts and breaks text to a width in columns.
enum TextFitting {
  /// `text` whole, or cut with `…` as its last column.
  static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The end of `text`, with `…` as its first column where it is longer than `width`.
  static func cutLeft(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let reversed = cut(String(text.reversed()), to: width)
    return String(reversed.reversed())
  }

  /// `text` with blanks up to `width`, cut where it is longer.
  static func padded(_ text: String, to width: Int) -> String {
    let fitted = cut(text, to: width)
    return fitted + blanks(width - DisplayWidth.of(fitted))
  }

  static func paddedLeft(_ text: String, to width: Int) -> String {
    let fitted = cut(text, to: width)
    return blanks(width - DisplayWidth.of(fitted)) + fitted
  }

  static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// `text` in lines of at most `width` columns, broken between words, and within a word that is longer.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = word
      var length = DisplayWidth.of(rest)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      while length > width {
        let head = prefix(of: rest, width: width)
        lines.append(String(head))
        rest = rest[head.endIndex...]
        length = DisplayWidth.of(rest)
      }
      line += (used > 0 ? " " : "") + rest
      used += (used > 0 ? 1 : 0) + length
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// `text` in at most `limit` lines, the last one cut with `…` where more would follow.
  static func wrapped(_ text: String, to width: Int, atMost limit: Int) -> [String] {
    let lines = wrapped(text, to: width)
    guard lines.count > limit else { return lines }
    return lines[..<(limit - 1)] + [cut(lines[limit - 1] + " " + lines[limit], to: width)]
  }

  /// `text`, or the part of it from some words before the first match, where that begins beyond `room`.
  static func showingMatch(_ text: String, in room: Int) -> String {
    guard let mark = text.firstIndex(of: "⟦"), text[..<mark].count > room - 12 else { return text }
    let earliest = text.index(mark, offsetBy: -min(room / 2, 40), limitedBy: text.startIndex) ?? text.startIndex
    let start = text[earliest..<mark].firstIndex(of: " ").map { text.index(after: $0) } ?? mark
    return "… " + text[start...]
  }

  /// The longest beginning that fits, at least one character.
  private static func prefix(of text: Substring, width: Int) -> Substring {
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      used += DisplayWidth.of(text[end])
      if used > width, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}
