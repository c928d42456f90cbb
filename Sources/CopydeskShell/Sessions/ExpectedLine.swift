/// One line of an answer as a session file writes it: itself, or a matcher.
struct ExpectedLine: Sendable, Equatable {
  /// The line in the file.
  let written: String
  /// The line it stands for, its leading `\` taken away.
  let literal: String
  /// Whether a part of it stands for any text.
  let isPattern: Bool

  /// Whether it stands for any number of lines.
  var isAnyLines: Bool { written == "..." }

  init(written: String) {
    self.written = Self.withoutTrailingBlanks(written)
    literal = self.written.hasPrefix("\\") ? String(self.written.dropFirst()) : self.written
    isPattern = Self.holdsHole(literal)
  }

  /// The line that stands for `answer` and nothing else.
  init(answer: String) {
    literal = Self.withoutTrailingBlanks(answer)
    written = Self.isSpecial(literal) ? "\\" + literal : literal
    isPattern = Self.holdsHole(literal)
  }

  /// Whether it stands for `answer`, which has no trailing blanks. What is written is tried first, then the matchers.
  func matches(_ answer: String) -> Bool {
    literal == answer || (isPattern && matchesPattern(answer)) || isCorpusMark(answer)
  }

  /// A digest may be given with more digits than an answer shows.
  private func isCorpusMark(_ answer: String) -> Bool {
    guard let given = CorpusMark(literal), let answered = CorpusMark(answer) else { return false }
    return given.agrees(with: answered)
  }

  /// The pieces between the `[..]` must stand in `answer` one after the other; leftmost first finds them if any does.
  private func matchesPattern(_ answer: String) -> Bool {
    let pieces = Self.pieces(of: literal)
    guard let first = pieces.first, let last = pieces.last else { return false }
    var rest = Array(answer.utf8)[...]
    guard first.count + last.count <= rest.count, rest.starts(with: first), rest.suffix(last.count).elementsEqual(last)
    else { return false }
    rest = rest.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  private static func holdsHole(_ line: String) -> Bool {
    Array(line.utf8).firstRange(of: Array("[..]".utf8)) != nil
  }

  private static func pieces(of pattern: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = Array(pattern.utf8)[...]
    let hole = Array("[..]".utf8)
    while let found = rest.firstRange(of: hole) {
      pieces.append(Array(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return pieces + [Array(rest)]
  }

  /// The status that a line such as `[2]` gives.
  static func status(of line: String) -> Int32? {
    guard line.hasPrefix("["), line.hasSuffix("]"), line.utf8.count <= 5 else { return nil }
    let digits = line.dropFirst().dropLast()
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int32(digits) : nil
  }

  /// Whether a line of an answer would be read as something else.
  private static func isSpecial(_ line: String) -> Bool {
    ["\\", "> ", "| ", "..."].contains { line.hasPrefix($0) } || line == ">" || startsWithStatus(line)
      || Fence.stands(in: line)
  }

  private static func startsWithStatus(_ line: String) -> Bool {
    guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return false }
    return status(of: String(line[...end])) != nil
  }

  static func withoutTrailingBlanks(_ line: String) -> String {
    let bytes = line.utf8
    guard let last = bytes.last, last == 0x20 || last == 0x09 else { return line }
    let kept = bytes.reversed().drop { $0 == 0x20 || $0 == 0x09 }.count
    return String(decoding: bytes.prefix(kept), as: UTF8.self)
  }
}
