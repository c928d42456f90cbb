/// Cuts a line into words, marks and its note.
struct LineScanner {
  private let line: [Character]
  private var position = 0
  private(set) var words: [Word] = []
  /// What stands behind `#`.
  private(set) var note: String?

  init(_ line: String) throws(CommandError) {
    self.line = Array(line)
    try scan()
  }

  private static let pairs: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»"]
  private static let comparisons: Set<Character> = ["<", ">", "=", "!"]

  private mutating func scan() throws(CommandError) {
    while position < line.count {
      let character = line[position]
      if character.isWhitespace {
        position += 1
      } else if character == "#" {
        note = trimmed(line[(position + 1)...])
        return
      } else if let close = Self.pairs[character] {
        try scanQuoted(until: close)
      } else if character == "|" {
        take(line[position...].prefix { $0 == "|" }.count)
      } else if Self.comparisons.contains(character) {
        take(line[position...].prefix { Self.comparisons.contains($0) }.count)
      } else {
        take(line[position...].prefix { !$0.isWhitespace && $0 != "|" }.count)
      }
    }
  }

  private mutating func take(_ count: Int) {
    let end = position + count
    words.append(Word(text: String(line[position..<end]), isQuoted: false, columns: position..<end))
    position = end
  }

  private mutating func scanQuoted(until close: Character) throws(CommandError) {
    let start = position
    guard let end = line[(start + 1)...].firstIndex(of: close) else {
      throw CommandError("no '\(close)' closes this quotation mark", at: start..<start + 1)
    }
    words.append(Word(text: String(line[(start + 1)..<end]), isQuoted: true, columns: start..<end + 1))
    position = end + 1
  }

  private func trimmed(_ text: ArraySlice<Character>) -> String {
    let kept = text.drop { $0.isWhitespace }
    return String(kept.prefix((kept.lastIndex { !$0.isWhitespace } ?? kept.startIndex - 1) - kept.startIndex + 1))
  }
}
