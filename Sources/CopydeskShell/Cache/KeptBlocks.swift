internal import NewsText

/// The form of a file in the cache: blocks of bytes, then a table of where each starts, how long it is and its checksum,
/// then the checksum of the table, how many blocks there are, and a mark. A file that was cut off has no mark.
enum KeptBlocks {
  /// "CDKEPT" and the number of the form.
  private static let mark = Array("CDKEPT\u{0}\u{1}".utf8)
  private static let entrySize = 24
  private static let tailSize = 24

  static func write(_ blocks: [[UInt8]], from start: inout Int, _ table: inout [UInt64], to write: ([UInt8]) -> Void) {
    for block in blocks {
      table += [UInt64(start), UInt64(block.count), Checksum.of(block)]
      start += block.count
      write(block)
    }
  }

  static func close(_ table: [UInt64], to write: ([UInt8]) -> Void) {
    var writer = BlockWriter()
    writer.add(table)
    let bytes = writer.blocks[0]
    var tail = BlockWriter()
    tail.add([Checksum.of(bytes), UInt64(table.count / 3)])
    write(bytes + tail.blocks[0] + mark)
  }

  /// The blocks of a file, none of them read yet.
  struct Reader: Sendable {
    private let file: any KeptFile
    private let table: [UInt64]

    init(_ file: any KeptFile) throws(DamagedBytes) {
      guard file.count >= tailSize, let tail = file.bytes(in: file.count - tailSize..<file.count),
        tail.suffix(mark.count) == mark[...]
      else { throw DamagedBytes() }
      var numbers = BlockReader([Array(tail.prefix(16))])
      let sums: [UInt64] = try numbers.longs()
      let count = Int(clamping: sums[1])
      guard count <= (file.count - tailSize) / entrySize,
        let bytes = file.bytes(in: file.count - tailSize - count * entrySize..<file.count - tailSize),
        Checksum.of(bytes) == sums[0]
      else { throw DamagedBytes() }
      var reader = BlockReader([bytes])
      self.file = file
      table = try reader.longs()
    }

    var count: Int { table.count / 3 }

    func block(_ index: Int) throws(DamagedBytes) -> [UInt8] {
      guard index < count else { throw DamagedBytes() }
      let (start, length) = (Int(clamping: table[index * 3]), Int(clamping: table[index * 3 + 1]))
      guard start <= file.count, length <= file.count - start, let bytes = file.bytes(in: start..<start + length),
        Checksum.of(bytes) == table[index * 3 + 2]
      else { throw DamagedBytes() }
      return bytes
    }

    /// The blocks of `range`, read on up to `cores` threads.
    func blocks(_ range: Range<Int>, cores: Int) throws(DamagedBytes) -> [[UInt8]] {
      let read = Array(range).parallelMap(cores: cores) { try? block($0) }
      let whole = read.compactMap { $0 }
      guard whole.count == read.count else { throw DamagedBytes() }
      return whole
    }
  }
}
