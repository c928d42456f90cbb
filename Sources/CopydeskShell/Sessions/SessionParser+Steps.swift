extension SessionParser {
  /// Puts the lines of `body` into `block`: the task of an exercise, and commands with their answers.
  func fill(_ block: inout SessionBlock, from body: Range<Int>) throws(SessionFileError) {
    var index = body.lowerBound
    while index < body.upperBound {
      let line = lines[index]
      try check(line, at: index)
      if line.hasPrefix("> ") || line == ">" {
        block.steps.append(try step(at: &index, before: body.upperBound))
        continue
      }
      index += 1
      if !block.steps.isEmpty {
        block.steps[block.steps.count - 1].answer.append(line)
      } else if block.options.isExercise {
        block.task.append(line)
      } else if !line.isEmpty {
        throw error(.answerWithoutCommand, at: index - 1)
      }
    }
  }

  /// A command with its continuations: each stands directly below and begins with a bar, which belongs to it.
  private func step(at index: inout Int, before end: Int) throws(SessionFileError) -> SessionStep {
    let start = index
    var command = String(lines[start].dropFirst(2))
    guard !command.utf8.allSatisfy({ $0 == 0x20 }) else { throw error(.emptyCommand, at: start) }
    index += 1
    while index < end, lines[index].hasPrefix("| ") {
      try check(lines[index], at: index)
      command += " " + lines[index]
      index += 1
    }
    return SessionStep(command: command, line: start + 1, answerLine: index + 1)
  }

  /// No answer holds a control character, so a line with one can never come true.
  private func check(_ line: String, at index: Int) throws(SessionFileError) {
    let control = line.unicodeScalars.first {
      ($0.value < 0x20 && $0.value != 0x09) || (0x7F..<0xA0).contains($0.value)
    }
    if let control { throw error(.controlCharacter(control), at: index) }
  }
}
