/// Writes JSON text into a byte buffer: keys in the order they are given, no white space but after `:` and `,`.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// An object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// An array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  public mutating func array<Element>(of elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    array { writer in
      for element in elements { body(&writer, element) }
    }
  }

  /// The key of the member whose value is written next.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes += [UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: " ")]
    needsComma = false
  }

  public mutating func string(_ value: some StringProtocol) {
    string(utf8: value.utf8)
  }

  public mutating func string(utf8 value: some Sequence<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value { escape(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func optionalString(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  public mutating func number(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// The shortest decimal that reads back as `value`; whole numbers without a point.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    if value.rounded() == value, abs(value) < 1e15 {
      bytes += String(Int(value)).utf8
    } else {
      bytes += value.description.utf8
    }
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Ends the line and starts a new value.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes += [UInt8(ascii: ","), UInt8(ascii: " ")] }
    needsComma = true
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
    case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    case 0..<0x20, 0x7F:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "\\u00".utf8
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
