/// Reads an input by lines and counts of bytes.
struct ByteCursor {
  private let input: any ByteInput
  private var bytes: [UInt8] = []
  private var index = 0
  private var isAtEnd = false

  init(_ input: any ByteInput) {
    self.input = input
  }

  /// The next line without its line end, 64 KB of it at most; nil at the end.
  mutating func line() throws(ReadFailure.Reason) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = bytes[index...].firstIndex(of: 0x0A) {
        line += bytes[index..<end]
        index = end + 1
        if line.last == 0x0D { line.removeLast() }
        return line
      }
      line += bytes[index...].prefix(max(0, 1 << 16 - line.count))
      index = bytes.count
      guard try fill() else { return line.isEmpty ? nil : line }
    }
  }

  /// The next `count` bytes, fewer where the input ends.
  mutating func take(_ count: Int) throws(ReadFailure.Reason) -> [UInt8] {
    var taken: [UInt8] = []
    while taken.count < count {
      let part = bytes[index...].prefix(count - taken.count)
      taken += part
      index += part.count
      if taken.count < count, try !fill() { break }
    }
    return taken
  }

  /// Passes over `count` bytes; how many there were.
  mutating func skip(_ count: Int) throws(ReadFailure.Reason) -> Int {
    var skipped = 0
    while skipped < count {
      let part = min(count - skipped, bytes.count - index)
      skipped += part
      index += part
      if skipped < count, try !fill() { break }
    }
    return skipped
  }

  private mutating func fill() throws(ReadFailure.Reason) -> Bool {
    guard !isAtEnd else { return false }
    bytes = try input.read()
    index = 0
    isAtEnd = bytes.isEmpty
    return !isAtEnd
  }
}
