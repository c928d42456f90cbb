/// Reads the rows of CSV (RFC 4180, with any delimiter, and with LF or CR alone as line ends).
struct RowScanner {
  private let input: any ByteInput
  private let delimiter: UInt8
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isAtEnd = false

  private static let quote = UInt8(ascii: "\"")

  init(_ input: any ByteInput, delimiter: UInt8) {
    self.input = input
    self.delimiter = delimiter
  }

  /// Whether `next` would read first, which may wait.
  var wouldWait: Bool {
    !isAtEnd && chunk[index...].firstIndex(of: 0x0A) == nil
  }

  /// The line at hand, from 1.
  var currentLine: Int { line }

  /// The next row; nil at the end. A quotation mark that stays open takes in the rest of the input.
  mutating func next() throws(ReadFailure.Reason) -> TableRow? {
    guard try peek() != nil else { return nil }
    let start = line
    var fields: [[UInt8]] = []
    var size = 0
    while true {
      let field = try self.field()
      size += field.count
      guard size <= Limits.record << 20 else { throw .recordTooLarge(megabytes: Limits.record) }
      fields.append(field)
      switch try take() {
      case delimiter: continue
      case 0x0D:
        if try peek() == 0x0A { _ = try take() } else { line += 1 }
      default: break
      }
      return TableRow(line: start, fields: fields)
    }
  }

  /// One field; the byte that ends it stays.
  private mutating func field() throws(ReadFailure.Reason) -> [UInt8] {
    var field: [UInt8] = []
    guard try peek() == Self.quote else {
      while let byte = try peek(), byte != delimiter, byte != 0x0A, byte != 0x0D {
        field.append(byte)
        index += 1
      }
      return field
    }
    index += 1
    while try appendQuoted(to: &field) {}
    while let byte = try peek(), byte != delimiter, byte != 0x0A, byte != 0x0D {  // "abc"def
      field.append(byte)
      index += 1
    }
    return field
  }

  /// Appends what stands before the next quotation mark, and the mark where it is doubled; false once the field closes.
  private mutating func appendQuoted(to field: inout [UInt8]) throws(ReadFailure.Reason) -> Bool {
    guard try peek() != nil else { return false }
    guard field.count <= Limits.record << 20 else { throw .recordTooLarge(megabytes: Limits.record) }
    let end = chunk[index...].firstIndex(of: Self.quote) ?? chunk.count
    let run = chunk[index..<end]
    field += run
    line += run.count { $0 == 0x0A }
    index = end
    guard end < chunk.count else { return true }
    index += 1
    guard try peek() == Self.quote else { return false }
    index += 1
    field.append(Self.quote)
    return true
  }

  /// The byte at hand; nil at the end.
  private mutating func peek() throws(ReadFailure.Reason) -> UInt8? {
    if index == chunk.count, !isAtEnd {
      chunk = []
      index = 0
      do {
        chunk = try input.read()
      } catch {
        isAtEnd = true
        throw error
      }
      isAtEnd = chunk.isEmpty
    }
    return index < chunk.count ? chunk[index] : nil
  }

  private mutating func take() throws(ReadFailure.Reason) -> UInt8? {
    guard let byte = try peek() else { return nil }
    index += 1
    if byte == 0x0A { line += 1 }
    return byte
  }
}
