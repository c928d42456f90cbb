/// Answers as one process hands them to another: a line `STATUS COUNT`, then so many lines.
public struct AnswerFrames {
  private var pending: [UInt8] = []

  public init() {}

  public static func bytes(of answer: RecordedAnswer) -> [UInt8] {
    let head = "\(answer.status) \(answer.lines.count)\n"
    return answer.lines.reduce(into: Array(head.utf8)) { $0 += Array($1.utf8) + [0x0A] }
  }

  public mutating func append(_ bytes: some Sequence<UInt8>) {
    pending += bytes
  }

  /// The next answer that has come in whole.
  public mutating func next() -> RecordedAnswer? {
    var position = 0
    guard let head = line(at: &position) else { return nil }
    let numbers = head.split(separator: " ").compactMap { Int32($0) }
    guard numbers.count == 2 else { return nil }
    var lines: [String] = []
    for _ in 0..<max(0, numbers[1]) {
      guard let line = line(at: &position) else { return nil }
      lines.append(line)
    }
    pending.removeFirst(position)
    return RecordedAnswer(lines: lines, status: numbers[0])
  }

  private func line(at position: inout Int) -> String? {
    guard let end = pending[position...].firstIndex(of: 0x0A) else { return nil }
    defer { position = end + 1 }
    return String(decoding: pending[position..<end], as: UTF8.self)
  }
}
