/// Tells which line a byte stands on.
struct LineCounter {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of byte `offset`, from 1.
  func line(at offset: Int) -> Int {
    1 + bytes.prefix(offset).count { $0 == 0x0A }
  }
}
