/// A session file that somebody works through: its exercises are shown without their answers until these are revealed.
struct Lesson: Sendable {
  let file: SessionFile
  /// How many exercises have shown their answer.
  private(set) var revealed = 0

  init(_ file: SessionFile) {
    self.file = file
  }

  var exercises: [SessionBlock] { file.blocks.filter { $0.options.isExercise } }

  /// The exercise whose answer comes next; nil where there is none left.
  var current: SessionBlock? { exercises.dropFirst(revealed).first }

  /// The commands and answers of the current exercise, which is then done; nil where none is left.
  mutating func reveal() -> [String]? {
    guard let block = current else { return nil }
    revealed += 1
    return block.steps.flatMap { Array(file.lines[($0.line - 1)..<($0.answerLine - 1)]) + $0.answer }
  }

  /// The lesson's lines for reading, with the task of each exercise in place of its answer.
  var page: [String] {
    var lines: [String] = []
    var next = file.bodyStart
    for (number, block) in exercises.enumerated() {
      lines += file.lines[next..<(block.line - 1)] + task(of: block, number: number + 1)
      next = end(of: block)
    }
    return lines + file.lines[next...]
  }

  private func task(of block: SessionBlock, number: Int) -> [String] {
    let task = block.task.isEmpty ? ["Find the command."] : block.task
    return ["Exercise \(number)"] + task.map { "  " + $0 }
      + (number <= revealed ? [] : ["  ('reveal' shows the answer)"])
  }

  /// The index behind the line that closes the block.
  private func end(of block: SessionBlock) -> Int {
    let body = block.steps.last.map { $0.answerLine - 1 + $0.answer.count } ?? block.line + block.task.count
    return min(body + 1, file.lines.count)
  }
}
