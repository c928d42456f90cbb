/// The files in a zip archive (PKWARE APPNOTE 6.3, without encryption and without more than 4 GB).
struct ZipArchive {
  private let bytes: [UInt8]
  /// In the order of the archive's directory.
  let entries: [Entry]

  struct Entry {
    let name: String
    fileprivate let method: Int
    fileprivate let packedSize: Int
    fileprivate let offset: Int
  }

  /// More entries than this are an attack.
  private static let most = 100_000

  init(_ bytes: [UInt8]) throws(ReadFailure.Reason) {
    self.bytes = bytes
    guard let end = Self.directoryEnd(in: bytes) else { throw .truncatedArchive("zip") }
    var entries: [Entry] = []
    var place = Self.number(4, at: end + 16, in: bytes)
    for _ in 0..<min(Self.number(2, at: end + 10, in: bytes), Self.most) {
      guard place + 46 <= bytes.count, Self.number(4, at: place, in: bytes) == 0x0201_4B50 else {
        throw .damagedArchive("zip")
      }
      let nameLength = Self.number(2, at: place + 28, in: bytes)
      let rest = Self.number(2, at: place + 30, in: bytes) + Self.number(2, at: place + 32, in: bytes)
      guard place + 46 + nameLength <= bytes.count else { throw .damagedArchive("zip") }
      entries.append(
        Entry(
          name: String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self),
          method: Self.number(2, at: place + 10, in: bytes), packedSize: Self.number(4, at: place + 20, in: bytes),
          offset: Self.number(4, at: place + 42, in: bytes)))
      place += 46 + nameLength + rest
    }
    self.entries = entries
  }

  /// An entry's bytes, unfolded, up to the limit for a document.
  func content(of entry: Entry) throws(ReadFailure.Reason) -> [UInt8] {
    let place = entry.offset
    guard place + 30 <= bytes.count, Self.number(4, at: place, in: bytes) == 0x0403_4B50 else {
      throw .damagedArchive("zip")
    }
    let start = place + 30 + Self.number(2, at: place + 26, in: bytes) + Self.number(2, at: place + 28, in: bytes)
    guard start + entry.packedSize <= bytes.count else { throw .truncatedArchive("zip") }
    let packed = PrefixedInput(Array(bytes[start..<start + entry.packedSize]), before: NoInput())
    switch entry.method {
    case 0: return try packed.readAll(megabytes: Limits.document)
    case 8: return try GzipInput(packed, .bare).readAll(megabytes: Limits.document)
    default: throw .damagedArchive("zip")
    }
  }

  /// The place of the record that ends the directory, which stands in the last 64 KB.
  private static func directoryEnd(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    return stride(from: bytes.count - 22, through: lowest, by: -1).first { number(4, at: $0, in: bytes) == 0x0605_4B50 }
  }

  /// A little-endian number of `count` bytes; 0 beyond the end.
  private static func number(_ count: Int, at place: Int, in bytes: [UInt8]) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
