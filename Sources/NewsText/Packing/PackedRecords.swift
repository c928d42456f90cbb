/// Records of bytes, one after another in one block.
package struct PackedRecords: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where each record starts, and where the last one ends.
  package private(set) var starts: [UInt64] = [0]

  package init(_ records: [[UInt8]]) {
    bytes.reserveCapacity(records.reduce(0) { $0 + $1.count })
    append(records)
  }

  package mutating func append(_ records: [[UInt8]]) {
    for record in records {
      bytes += record
      starts.append(UInt64(bytes.count))
    }
  }

  fileprivate init(bytes: [UInt8], starts: [UInt64]) {
    self.bytes = bytes
    self.starts = starts
  }

  package var count: Int { starts.count - 1 }

  package func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  package func reader(of index: Int) -> ByteReader { ByteReader(bytes, in: range(of: index)) }
}

extension BlockWriter {
  package mutating func add(_ records: PackedRecords) {
    add(records.bytes)
    add(records.starts)
  }
}

extension BlockReader {
  package mutating func records() throws(DamagedBytes) -> PackedRecords {
    let bytes = try bytes()
    let starts: [UInt64] = try longs()
    guard starts.divide(bytes.count) else { throw DamagedBytes() }
    return PackedRecords(bytes: bytes, starts: starts)
  }
}
