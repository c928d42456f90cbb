internal import English
internal import NewsText

/// Finds the lines of an article that a speaker's name opens.
struct LabelledLines {
  private(set) var all: [LabelledLine] = []
  private let quoted: QuotedLayers
  private static let colon: WordKey = ":"
  private static let comma: WordKey = ","
  private static let stop: WordKey = "."
  /// Longer labels are sentences that end in a colon.
  private static let longest = 9
  /// A time before a label has no more tokens: "[ 00 : 01 : 12 ]".
  private static let longestTime = 8

  /// Where a label ends and its words begin.
  private struct Label {
    let start: Int
    let speaker: TokenRange
    let colon: Int
    let paragraph: Int
    let opensLine: Bool
  }

  init(_ quoted: QuotedLayers) {
    self.quoted = quoted
    var labels: [Label] = []
    for sentence in quoted.layers.sentences {
      for token in sentence.tokens.indices
      where token == sentence.tokens.start || opensLine(token) {
        if let label = label(at: token, in: sentence.paragraph) { labels.append(label) }
      }
    }
    for (index, label) in labels.enumerated() {
      var end = quoted.paragraphEnd(of: label.colon)
      if index + 1 < labels.count { end = min(end, labels[index + 1].start) }
      var first = label.colon + 1
      while first < end, isDecoration(first) { first += 1 }
      all.append(
        LabelledLine(
          start: UInt32(label.start), speaker: label.speaker, colon: label.colon,
          content: TokenRange(first, max(first, end)), paragraph: label.paragraph, opensLine: label.opensLine))
    }
  }

  private func label(at token: Int, in paragraph: Int) -> Label? {
    let limit = min(quoted.layers.tokens.count, token + Self.longest + Self.longestTime)
    let start = withoutTime(token, limit)
    guard start < limit, let colon = (start..<min(limit, start + Self.longest)).first(where: { isColon($0, start) }),
      colon > start
    else { return nil }
    var end = colon
    while end > start, isDecoration(end - 1) { end -= 1 }
    guard end > start, isName(start..<end) else { return nil }
    return Label(
      start: token, speaker: TokenRange(start, end), colon: colon, paragraph: paragraph,
      opensLine: token == 0 || opensLine(token))
  }

  /// A colon; for "Q" and "A" a stop does as well.
  private func isColon(_ token: Int, _ start: Int) -> Bool {
    if key(token) == Self.colon { return true }
    return token == start + 1 && key(token) == Self.stop && Self.letters.contains(key(start)) && opensLine(start)
  }

  private static let letters = WordSet("q a")

  /// Where the label starts: behind a time, and a mark where a transcript is quoted as a whole.
  private func withoutTime(_ token: Int, _ limit: Int) -> Int {
    var start = token
    var hasDigits = false
    while start < limit, start < token + Self.longestTime {
      let shape = quoted.layers.tokens[start].shape
      guard shape.contains(.hasDigit) && !shape.contains(.hasLetter) || Self.brackets.contains(key(start)) else {
        break
      }
      hasDigits = hasDigits || shape.contains(.hasDigit)
      start += 1
    }
    if !hasDigits { start = token }
    while start < limit, isDecoration(start) || quoted.layers.tokens[start].shape.contains(.quotationMark) {
      start += 1
    }
    return start
  }

  private static let brackets = WordSet("[ ] ( ) : - – — .")
  private static let decorations = WordSet("* ** *** __ _")

  private func isDecoration(_ token: Int) -> Bool { Self.decorations.contains(key(token)) }

  private func key(_ token: Int) -> WordKey { quoted.layers.tokens[token].key }

  /// Whether a line ends right before `token`.
  private func opensLine(_ token: Int) -> Bool {
    guard token > 0 else { return true }
    let (before, range) = (quoted.layers.tokens[token - 1].range, quoted.layers.tokens[token].range)
    guard before.end < range.start else { return false }
    return quoted.layers.article.text[Int(before.end)..<Int(range.start)].contains(UInt8(ascii: "\n"))
  }

  /// Words of a name, or a name with an office behind a comma.
  private func isName(_ label: Range<Int>) -> Bool {
    let name = label.prefix { key($0) != Self.comma }
    guard name.allSatisfy({ isNameWord($0) }) else { return false }
    return label.dropFirst(name.count).allSatisfy { quoted.layers.tags[$0] != .verb }
  }

  private func isNameWord(_ token: Int) -> Bool {
    quoted.layers.tokens[token].shape.contains(.capitalized) || Titles.modifiers.contains(key(token))
      || key(token) == Self.stop
  }
}
