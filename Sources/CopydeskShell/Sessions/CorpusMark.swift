/// The line of an answer that says which corpus it was: `sha256:9f2c41d07be1`.
struct CorpusMark: Sendable, Equatable {
  /// 12 to 64 hexadecimal digits.
  let digits: Substring

  /// Nil where the line is no such mark.
  init?(_ line: String) {
    guard line.hasPrefix("sha256:") else { return nil }
    digits = line.dropFirst("sha256:".count)
    guard (12...64).contains(digits.utf8.count), digits.utf8.allSatisfy({ Self.isHexadecimal($0) }) else { return nil }
  }

  /// Whether both may be the same corpus: the shorter begins the longer.
  func agrees(with other: CorpusMark) -> Bool {
    digits.hasPrefix(other.digits) || other.digits.hasPrefix(digits)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
