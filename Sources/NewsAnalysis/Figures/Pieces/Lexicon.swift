/// A word list as the data files hold it: lines of `value: word word …`, `#` opening a comment.
struct Lexicon {
  struct Entry {
    let value: Substring
    fileprivate let rest: Substring.UTF8View

    /// Separated by blanks.
    var words: [Substring] { rest.split(separator: Lexicon.blank).map { Substring($0) } }

    /// Separated by `|`: names of several words.
    var phrases: [Substring] {
      rest.split(separator: Lexicon.bar).map { Substring(Lexicon.trimmed($0)) }.filter { !$0.isEmpty }
    }
  }
  let entries: [Entry]

  /// Read byte by byte: every start of the program reads the lists that it needs.
  init(_ text: String) {
    entries = text.utf8.split(separator: Self.lineEnd).compactMap { line in
      let line = line.prefix { $0 != Self.comment }
      guard let colon = line.firstIndex(of: Self.colon) else { return nil }
      return Entry(value: Substring(line[..<colon]), rest: line[line.index(after: colon)...])
    }
  }

  private static let lineEnd = UInt8(ascii: "\n")
  private static let comment = UInt8(ascii: "#")
  private static let colon = UInt8(ascii: ":")
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let bar = UInt8(ascii: "|")

  fileprivate static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    let left = text.drop { $0 == blank }
    guard let last = left.lastIndex(where: { $0 != blank }) else { return left }
    return left[...last]
  }
}
