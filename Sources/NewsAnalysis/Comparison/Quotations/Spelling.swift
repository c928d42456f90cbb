internal import NewsText

/// Compares texts character by character, white space and the mark at the end aside: an outlet ends a quotation with
/// the comma or point that its own sentence needs.
enum Spelling {
  static func isSame(_ a: [ByteRange], in left: [UInt8], _ b: [ByteRange], in right: [UInt8]) -> Bool {
    bare(a, in: left) == bare(b, in: right)
  }

  private static func bare(_ parts: [ByteRange], in text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      for byte in text[part.indices] {
        let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        if !isBlank { bytes.append(byte) } else if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
      }
      if bytes.last != 0x20 { bytes.append(0x20) }
    }
    while let last = bytes.last, last == 0x20 || last == UInt8(ascii: ",") || last == UInt8(ascii: ".") {
      bytes.removeLast()
    }
    return bytes
  }
}
