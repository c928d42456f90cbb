/// Reads what a `ByteWriter` wrote. Bytes that no writer wrote throw, or give other values; they never stop the program.
package struct ByteReader {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  private var known: [String] = []

  /// Reads `range` of `bytes`, which lies inside of them.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  package var isAtEnd: Bool { place >= end }

  package mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard place < end else { throw DamagedBytes() }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func number() throws(DamagedBytes) -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = try byte()
      guard shift < 49 else { throw DamagedBytes() }
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  package mutating func optionalNumber() throws(DamagedBytes) -> Int? {
    let number = try number()
    return number == 0 ? nil : number - 1
  }

  /// A number below `count`.
  package mutating func index(below count: Int) throws(DamagedBytes) -> Int {
    let number = try number()
    guard number < count else { throw DamagedBytes() }
    return number
  }

  package mutating func optionalIndex(below count: Int) throws(DamagedBytes) -> Int? {
    guard let number = try optionalNumber() else { return nil }
    guard number < count else { throw DamagedBytes() }
    return number
  }

  package mutating func real() throws(DamagedBytes) -> Double {
    guard end - place >= 8 else { throw DamagedBytes() }
    var pattern: UInt64 = 0
    for index in 0..<8 { pattern |= UInt64(bytes[place + index]) << (8 * UInt64(index)) }
    place += 8
    return Double(bitPattern: pattern)
  }

  package mutating func optionalReal() throws(DamagedBytes) -> Double? {
    try flag() ? try real() : nil
  }

  package mutating func flag() throws(DamagedBytes) -> Bool {
    try byte() != 0
  }

  package mutating func optionalText() throws(DamagedBytes) -> String? {
    let index = try number()
    if index == 0 { return nil }
    if index > 1 {
      guard index - 2 < known.count else { throw DamagedBytes() }
      return known[index - 2]
    }
    let count = try number()
    guard count <= end - place else { throw DamagedBytes() }
    let text = String(decoding: bytes[place..<place + count], as: UTF8.self)
    place += count
    known.append(text)
    return text
  }

  package mutating func text() throws(DamagedBytes) -> String {
    guard let text = try optionalText() else { throw DamagedBytes() }
    return text
  }

  /// Ranges inside a text of `length` bytes.
  package mutating func ranges(within length: Int) throws(DamagedBytes) -> [ByteRange] {
    let count = try count()
    var ranges: [ByteRange] = []
    ranges.reserveCapacity(count)
    for _ in 0..<count { ranges.append(try range(within: length, near: ranges.last.map { Int($0.start) } ?? 0)) }
    return ranges
  }

  package mutating func range(within length: Int, near place: Int = 0) throws(DamagedBytes) -> ByteRange {
    let step = try number()
    let start = place + (step & 1 == 0 ? step >> 1 : -((step + 1) >> 1))
    let count = try number()
    guard start >= 0, start + count <= length else { throw DamagedBytes() }
    return ByteRange(start, start + count)
  }

  package mutating func list<Element>(
    _ read: (inout ByteReader) throws(DamagedBytes) -> Element
  ) throws(DamagedBytes) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// How many elements follow, each of which takes a byte at least.
  private mutating func count() throws(DamagedBytes) -> Int {
    let count = try number()
    guard count <= end - place else { throw DamagedBytes() }
    return count
  }
}

/// Bytes that cannot be what they were taken for.
package struct DamagedBytes: Error {
  package init() {}
}
