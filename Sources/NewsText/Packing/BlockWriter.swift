/// Collects arrays of numbers as blocks of bytes, little-endian, in order. `BlockReader` gives them back.
package struct BlockWriter {
  package private(set) var blocks: [[UInt8]] = []

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    blocks.append(bytes)
  }

  package mutating func add(_ words: [UInt32]) {
    blocks.append(LittleEndian.bytes(of: words))
  }

  package mutating func add(_ longs: [UInt64]) {
    blocks.append(LittleEndian.bytes(of: longs))
  }
}
