/// What of a line stands before the cursor, as far as Tab needs it: half a line, and perhaps an open quotation mark.
struct CompletionPlace {
  /// The whole words of the stage that the cursor is in.
  let words: [Word]
  /// The word that the cursor ends; empty after a blank.
  let current: Word
  /// The first words of the stages before, without a `NAME =`.
  let stagesBefore: [[Word]]
  let isRedirection: Bool

  init(_ line: String, _ cursor: Int) {
    let before = String(line.prefix(cursor))
    var words = Self.words(of: before)
    let ends = before.last.map { !$0.isWhitespace } ?? false
    let empty = Word(text: "", isQuoted: false, columns: before.count..<before.count)
    current = ends && !words.isEmpty && words[words.count - 1].text != "|" ? words.removeLast() : empty
    var stages = words.split(omittingEmptySubsequences: false) { $0.isBar }
    var last = Array(stages.popLast() ?? [])
    if stages.isEmpty, last.count > 1, last[1].isKeyword("=") { last.removeFirst(2) }
    isRedirection = last.last?.isKeyword(">") ?? false
    self.words = last
    stagesBefore = stages.map { stage in
      stage.count > 1 && stage[stage.startIndex + 1].isKeyword("=") ? Array(stage.dropFirst(2)) : Array(stage)
    }
  }

  /// The words of `line`; where a quotation mark is open, what follows it is one word.
  private static func words(of line: String) -> [Word] {
    if let scanner = try? LineScanner(line) { return scanner.words }
    let characters = Array(line)
    guard let mark = characters.lastIndex(of: "\"") else { return [] }
    let whole = (try? LineScanner(String(characters[..<mark])))?.words ?? []
    let open = Word(text: String(characters[(mark + 1)...]), isQuoted: true, columns: mark..<characters.count)
    return whole + [open]
  }
}

extension Word {
  fileprivate var isBar: Bool { text == "|" && !isQuoted }
}
