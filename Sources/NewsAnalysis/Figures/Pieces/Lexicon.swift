/// A word list as the data files hold it: lines of `value: word word …`, `#` opening a comment.
struct Lexicon {
  struct Entry {
    let value: Substring
    /// Separated by blanks.
    let words: [Substring]
    /// Separated by `|`: names of several words.
    let phrases: [Substring]
  }
  let entries: [Entry]

  init(_ text: String) {
    var entries: [Entry] = []
    for line in text.split(separator: "\n") {
      let line = line.prefix { $0 != "#" }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let rest = line[line.index(after: colon)...]
      entries.append(
        Entry(
          value: line[..<colon], words: rest.split(separator: " "),
          phrases: rest.split(separator: "|").map(Self.trimmed).filter { !$0.isEmpty }))
    }
    self.entries = entries
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let left = text.drop { $0 == " " }
    guard let last = left.lastIndex(where: { $0 != " " }) else { return "" }
    return left[...last]
  }
}
