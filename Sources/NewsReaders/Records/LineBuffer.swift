/// The lines of an input, one after another, without their line feeds.
struct LineBuffer {
  private let input: any ByteInput
  private var bytes: [UInt8] = []
  /// Where the next line starts in `bytes`, and how far it was searched for its end.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  /// The number of the line given last, from 1.
  private(set) var number = 0

  init(_ input: any ByteInput) {
    self.input = input
  }

  /// Whether `next` has to read first, which may wait.
  var wouldWait: Bool {
    !isAtEnd && bytes[start...].firstIndex(of: 0x0A) == nil
  }

  /// The next line; nil at the end. A line that is too long is passed over and reported.
  mutating func next() throws(ReadFailure.Reason) -> [UInt8]? {
    var isTooLong = false
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        let line = Array(bytes[start..<end])
        start = end + 1
        searched = start
        return try finish(line, isTooLong: isTooLong)
      }
      searched = bytes.count
      if isAtEnd {
        guard start < bytes.count || isTooLong else { return nil }
        let line = Array(bytes[start...])
        start = bytes.count
        return try finish(line, isTooLong: isTooLong)
      }
      if bytes.count - start > Limits.record << 20 {
        isTooLong = true
        start = bytes.count
      }
      try fill()
    }
  }

  private mutating func finish(_ line: [UInt8], isTooLong: Bool) throws(ReadFailure.Reason) -> [UInt8] {
    number += 1
    if isTooLong { throw .recordTooLarge(megabytes: Limits.record) }
    return line
  }

  private mutating func fill() throws(ReadFailure.Reason) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    do {
      let more = try input.read()
      isAtEnd = more.isEmpty
      bytes += more
    } catch {
      isAtEnd = true
      bytes = []
      searched = 0
      throw error
    }
  }
}
