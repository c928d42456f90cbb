/// The file of weights: for each feature six bytes of its key and two of its weight in 1/256, all little-endian.
package enum ModelFile {
  private static let scale: Float = 256

  package static func bytes(of entries: [WeightEntry]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 8)
    for entry in entries {
      let scaled = max(-32_767, min(32_767, (entry.weight * scale).rounded()))
      let word = (entry.key & WeightEntry.keyMask) | UInt64(UInt16(bitPattern: Int16(scaled))) << 48
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return bytes
  }

  /// The entries of a file; what does not fill eight bytes at its end is ignored.
  package static func entries(of bytes: some Collection<UInt8>) -> [WeightEntry] {
    var entries: [WeightEntry] = []
    entries.reserveCapacity(bytes.count / 8)
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << shift
      shift += 8
      guard shift == 64 else { continue }
      let weight = Float(Int16(bitPattern: UInt16(truncatingIfNeeded: word >> 48))) / scale
      entries.append(WeightEntry(key: word & WeightEntry.keyMask, weight: weight))
      word = 0
      shift = 0
    }
    return entries
  }
}
