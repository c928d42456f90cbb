import CopydeskShell
import Glibc

/// A second run of this program whose answers are read from its standard output.
nonisolated struct AnswerProcess {
  let arguments: [String]
  let answerCount: Int
  /// Seconds for each answer; nil for as long as it takes.
  let timeout: Double?

  struct Result {
    var answers: [RecordedAnswer] = []
    var interruption: Interruption?
  }

  func run() -> Result {
    guard let child = ChildProcess(arguments: arguments) else {
      return Result(interruption: .ended(code: errno))
    }
    var result = Result()
    if read(from: child.output, into: &result) == .outOfTime {
      child.kill()
      result.interruption = .outOfTime(seconds: timeout ?? 0)
    }
    let end = child.wait()
    if result.interruption == nil, result.answers.count < answerCount { result.interruption = end }
    return result
  }

  private enum End {
    case closed, outOfTime
  }

  private func read(from descriptor: Int32, into result: inout Result) -> End {
    var frames = AnswerFrames()
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var deadline = timeout.map { ContinuousClock.now + .seconds($0) }
    while Self.waitUntilReadable(descriptor, deadline) {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .closed }
      frames.append(piece[..<count])
      while let answer = frames.next() {
        result.answers.append(answer)
        deadline = timeout.map { ContinuousClock.now + .seconds($0) }
      }
    }
    return .outOfTime
  }

  /// False once the deadline has passed.
  private static func waitUntilReadable(_ descriptor: Int32, _ deadline: ContinuousClock.Instant?) -> Bool {
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
      let milliseconds = left.map { Int32(clamping: Int64($0 / .milliseconds(1)) + 1) } ?? -1
      let ready = unsafe poll(&entry, 1, milliseconds)
      if ready > 0 { return true }
      if ready < 0, errno != EINTR { return true }
      if let left, left == .zero { return false }
    }
  }
}
