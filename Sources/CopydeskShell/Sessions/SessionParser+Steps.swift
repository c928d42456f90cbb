extension SessionParser {
  /// The commands of one block with their answers.
  func steps(in body: Range<Int>) throws(SessionFileError) -> [SessionStep] {
    var steps: [SessionStep] = []
    var index = body.lowerBound
    while index < body.upperBound {
      let line = lines[index]
      try check(line, at: index)
      if line.hasPrefix("> ") || line == ">" {
        steps.append(try step(at: &index, before: body.upperBound))
      } else if !steps.isEmpty {
        steps[steps.count - 1].answer.append(line)
        index += 1
      } else if line.isEmpty {
        index += 1
      } else {
        throw error(.answerWithoutCommand, at: index)
      }
    }
    return steps
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
