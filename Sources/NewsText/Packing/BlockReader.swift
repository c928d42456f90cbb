/// Gives back the blocks that a `BlockWriter` collected, in order, each as what it was.
package struct BlockReader {
  private var rest: ArraySlice<[UInt8]>

  package init(_ blocks: [[UInt8]]) {
    rest = blocks[...]
  }

  package mutating func bytes() throws(DamagedBytes) -> [UInt8] {
    guard let block = rest.popFirst() else { throw DamagedBytes() }
    return block
  }

  package mutating func words() throws(DamagedBytes) -> [UInt32] {
    try LittleEndian.numbers(in: try bytes())
  }

  package mutating func longs() throws(DamagedBytes) -> [UInt64] {
    try LittleEndian.numbers(in: try bytes())
  }
}

extension Array where Element: BinaryInteger {
  /// Whether these are the places that divide `count` things into runs: rising from 0 to `count`.
  package func divide(_ count: Int) -> Bool {
    guard first == 0, let last, Int(last) == count else { return false }
    for index in indices.dropFirst() where self[index - 1] > self[index] { return false }
    return true
  }
}
