/// Bytes that come piece by piece, from a file, a pipe or another input.
protocol ByteInput: AnyObject {
  /// The next piece; empty at the end. Waits where a pipe has nothing to give yet.
  func read() throws(ReadFailure.Reason) -> [UInt8]
}

extension ByteInput {
  /// All that is left, up to a limit.
  func readAll(megabytes limit: Int) throws(ReadFailure.Reason) -> [UInt8] {
    var bytes = try read()
    while true {
      guard bytes.count <= limit << 20 else { throw .fileTooLarge(megabytes: limit) }
      let more = try read()
      if more.isEmpty { return bytes }
      bytes += more
    }
  }
}

/// Bytes already read, followed by what is left of their input.
final class PrefixedInput: ByteInput {
  private var head: [UInt8]
  private let rest: any ByteInput

  init(_ head: [UInt8], before rest: any ByteInput) {
    self.head = head
    self.rest = rest
  }

  func read() throws(ReadFailure.Reason) -> [UInt8] {
    guard head.isEmpty else {
      defer { head = [] }
      return head
    }
    return try rest.read()
  }
}

/// An input that has ended.
final class NoInput: ByteInput {
  func read() throws(ReadFailure.Reason) -> [UInt8] { [] }
}
