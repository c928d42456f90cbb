/// Writes values as bytes, one after another: numbers in as few bytes as they need (LEB128), a text that was written
/// before as its number. `ByteReader` reads them in the same order.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []
  private var known: [String: Int] = [:]

  package init() {}

  package mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// A number that is not negative.
  package mutating func number(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func number(_ number: Int?) {
    self.number(number.map { $0 + 1 } ?? 0)
  }

  /// Bit for bit.
  package mutating func real(_ real: Double) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: real.bitPattern >> shift))
    }
  }

  package mutating func real(_ real: Double?) {
    flag(real != nil)
    if let real { self.real(real) }
  }

  package mutating func flag(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  package mutating func text(_ text: String?) {
    guard let text else { return byte(0) }
    if let index = known[text] { return number(index + 2) }
    byte(1)
    known[text] = known.count
    number(text.utf8.count)
    bytes += text.utf8
  }

  /// Each by how far it starts behind the one before it, or before it.
  package mutating func ranges(_ ranges: [ByteRange]) {
    number(ranges.count)
    var place = 0
    for range in ranges {
      self.range(range, near: place)
      place = Int(range.start)
    }
  }

  package mutating func range(_ range: ByteRange, near place: Int = 0) {
    let step = Int(range.start) - place
    number(step >= 0 ? step << 1 : (-step << 1) - 1)
    number(range.count)
  }

  package mutating func list<Element>(_ elements: [Element], _ write: (inout ByteWriter, Element) -> Void) {
    number(elements.count)
    for element in elements { write(&self, element) }
  }
}
