/// A zip archive whose files are stored as they are.
struct StoredZip {
  private(set) var bytes: [UInt8] = []

  struct File {
    let name: String
    let content: [UInt8]
  }

  init(_ files: File...) {
    var directory: [UInt8] = []
    for file in files {
      let offset = bytes.count
      let sizes = Self.number(file.content.count, 4) + Self.number(file.content.count, 4)
      let names = Self.number(file.name.utf8.count, 2)
      bytes += Self.number(0x0403_4B50, 4) + Self.number(0, 14) + sizes + names + Self.number(0, 2)
      bytes += Array(file.name.utf8) + file.content
      directory += Self.number(0x0201_4B50, 4) + Self.number(0, 16) + sizes + names + Self.number(0, 12)
      directory += Self.number(offset, 4) + Array(file.name.utf8)
    }
    let start = bytes.count
    bytes += directory
    bytes += Self.number(0x0605_4B50, 4) + Self.number(0, 6) + Self.number(files.count, 2)
    bytes += Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
