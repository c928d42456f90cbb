/// A sum of bytes that is another one when they were damaged: fast, and no protection against intent.
package enum Checksum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  package static func of(_ bytes: [UInt8]) -> UInt64 {
    var sum = mixed(UInt64(bytes.count))
    unsafe bytes.withUnsafeBytes { bytes in
      var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
      var place = 0
      while place + 32 <= bytes.count {
        unsafe lanes.0 = (lanes.0 ^ word(bytes, place)) &* factor
        unsafe lanes.1 = (lanes.1 ^ word(bytes, place + 8)) &* factor
        unsafe lanes.2 = (lanes.2 ^ word(bytes, place + 16)) &* factor
        unsafe lanes.3 = (lanes.3 ^ word(bytes, place + 24)) &* factor
        lanes = (turned(lanes.0), turned(lanes.1), turned(lanes.2), turned(lanes.3))
        place += 32
      }
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = mixed(sum ^ lane) }
      while place < bytes.count {
        unsafe sum = mixed(sum ^ UInt64(bytes[place]))
        place += 1
      }
    }
    return sum
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private static func turned(_ lane: UInt64) -> UInt64 { lane << 29 | lane >> 35 }

  private static func mixed(_ sum: UInt64) -> UInt64 {
    let product = sum &* factor
    return product ^ product >> 32
  }
}
