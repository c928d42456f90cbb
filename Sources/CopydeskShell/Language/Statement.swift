/// A line as the grammar sees it: `NAME = command | shaping … > FILE  # note`.
struct Statement: Sendable {
  /// The name that the result is kept under.
  private(set) var name: Word?
  /// The command's words, then those of each shaping verb; empty where the line is only a note.
  private(set) var stages: [[Word]]
  /// The file that the answer is written to.
  private(set) var target: Word?
  let note: String?

  init(_ line: String) throws(CommandError) {
    let scanner = try LineScanner(line)
    note = scanner.note
    stages = []
    guard !scanner.words.isEmpty else { return }
    stages = try Self.stages(of: scanner.words)
    try takeName()
    try takeTarget()
  }

  private static func stages(of words: [Word]) throws(CommandError) -> [[Word]] {
    var stages: [[Word]] = [[]]
    for word in words {
      if word.text == "|", !word.isQuoted {
        guard stages[stages.count - 1].first != nil else {
          throw CommandError("a command is expected before '|'", at: word.columns)
        }
        stages.append([])
      } else {
        stages[stages.count - 1].append(word)
      }
    }
    guard stages[stages.count - 1].first != nil else {
      throw CommandError("a shaping verb is expected after '|'", at: words[words.count - 1].columns)
    }
    return stages
  }

  private mutating func takeName() throws(CommandError) {
    let words = stages[0]
    guard words.count > 1, words[1].isKeyword("=") else { return }
    guard !words[0].isQuoted, Self.isName(words[0].text) else {
      throw CommandError("a result's name is letters, digits and '_', and begins with a letter", at: words[0].columns)
    }
    guard words.count > 2 else { throw CommandError("a command is expected after '='", at: words[1].columns) }
    name = words[0]
    stages[0].removeFirst(2)
  }

  /// A `>` at the end with a file name after it; a number after it is compared with.
  private mutating func takeTarget() throws(CommandError) {
    let last = stages[stages.count - 1]
    guard let mark = last.last(where: { $0.isKeyword(">") }) else { return }
    guard let end = last.last, end != mark else {
      throw CommandError("a file name is expected after '>'", at: mark.columns)
    }
    guard last.count >= 3, last[last.count - 2] == mark, Self.isFileName(end) else { return }
    target = end
    stages[stages.count - 1].removeLast(2)
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private static func isFileName(_ word: Word) -> Bool {
    (word.text.contains(".") || word.text.contains("/")) && Double(word.text) == nil
  }
}
