/// Numbers as bytes, the lowest first.
enum LittleEndian {
  static func bytes<Number: FixedWidthInteger>(of numbers: [Number]) -> [UInt8] {
    let ordered = Number(littleEndian: 1) == 1 ? numbers : numbers.map { $0.littleEndian }
    return unsafe ordered.withUnsafeBytes { unsafe Array($0) }
  }

  /// Throws where `bytes` are no whole number of them.
  static func numbers<Number: FixedWidthInteger>(in bytes: [UInt8]) throws(DamagedBytes) -> [Number] {
    let size = MemoryLayout<Number>.size
    guard bytes.count.isMultiple(of: size) else { throw DamagedBytes() }
    let count = bytes.count / size
    let numbers = unsafe [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
      filled = count
    }
    return Number(littleEndian: 1) == 1 ? numbers : numbers.map { Number(littleEndian: $0) }
  }
}
