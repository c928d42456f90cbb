/// One command of a session and the answer that the file gives for it.
struct SessionStep: Sendable {
  /// The command, its continuations joined to it.
  let command: String
  /// The number of the command's line, from 1.
  let line: Int
  /// The first line of the answer, from 1: the one below the command and its continuations.
  let answerLine: Int
  /// The lines of the answer as the file writes them, the status line among them.
  var answer: [String] = []

  /// What the answer's lines stand for, without the status and without blank lines at the end.
  var expected: [ExpectedLine] {
    var lines = answer.filter { ExpectedLine.status(of: $0) == nil }.map { ExpectedLine(written: $0) }
    while lines.last?.written == "" { lines.removeLast() }
    return lines
  }

  /// The status that the file gives, 0 where it gives none.
  var status: Int32 {
    answer.lazy.compactMap { ExpectedLine.status(of: $0) }.first ?? 0
  }
}
