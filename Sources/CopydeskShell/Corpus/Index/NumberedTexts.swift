internal import NewsText

/// Different texts with a number each, in the order of their first coming.
struct NumberedTexts {
  private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]

  mutating func number(of text: String) -> UInt32 {
    if let number = numbers[text] { return number }
    let number = UInt32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }
}

extension BlockWriter {
  mutating func add(_ texts: [String]) {
    var writer = ByteWriter()
    writer.list(texts) { $0.text($1) }
    add(writer.bytes)
  }
}

extension BlockReader {
  mutating func texts() throws(DamagedBytes) -> [String] {
    let bytes = try bytes()
    var reader = ByteReader(bytes, in: bytes.indices)
    return try reader.list { reader throws(DamagedBytes) in try reader.text() }
  }
}
