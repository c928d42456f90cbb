/// The line below a picture, told on strong evidence only: a lede must not be lost for one.
enum Caption {
  /// `File photo: …`, `… (Photo by …)`, and no reporting verb.
  static func hasMark(_ shape: LineShape) -> Bool {
    let lower = Array(shape.words.lowercased().utf8)
    guard CaptionWords.marks.contains(where: { lower.firstPlace(of: $0) != nil }) else { return false }
    return !words(of: shape.words).contains { CaptionWords.reporting.contains(WordKey($0.utf8)) }
  }

  /// A line above the lede that a picture left behind: a wider gap above it than elsewhere, one sentence, somebody
  /// doing in the present tense what can be seen, nothing reported; and body enough below it.
  static func isCaption(_ lines: [TextLine], at index: Int, of text: [UInt8]) -> Bool {
    guard index > 0, index + 2 < lines.count, lines[index].gap >= 2, lines[index + 1].gap < lines[index].gap,
      let shape = LineShape(lines[index].range, of: text), shape.endsSentence
    else { return false }
    let words = words(of: shape.words)
    guard words.count >= 4, !words.contains(where: { CaptionWords.reporting.contains(WordKey($0.utf8)) }),
      !shape.words.dropLast().contains(". ")
    else { return false }
    return words.dropFirst().prefix(7).contains { CaptionWords.verbs.contains(WordKey($0.utf8)) }
  }

  private static func words(of line: String) -> [Substring] {
    line.split { !$0.isLetter && $0 != "'" && $0 != "’" }
  }
}
