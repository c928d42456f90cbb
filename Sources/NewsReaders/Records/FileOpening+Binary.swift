extension FileOpening {
  /// What the file is where it is no text, told by its first bytes; nil for text.
  var binaryKind: String? {
    for kind in Self.signatures where bytes.starts(with: kind.bytes) { return kind.name }
    return looksBinary ? "binary data" : nil
  }

  /// More control characters than any text has.
  var looksBinary: Bool {
    let sample = bytes.prefix(8192)
    let controls = sample.count { ($0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B) || $0 == 0x7F }
    return controls * 50 > sample.count || Self.signatures.contains { bytes.starts(with: $0.bytes) }
  }

  private struct Signature {
    let bytes: [UInt8]
    let name: String
  }

  private static let signatures = [
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47], name: "a PNG picture"),
    Signature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG picture"),
    Signature(bytes: Array("GIF8".utf8), name: "a GIF picture"),
    Signature(bytes: Array("RIFF".utf8), name: "a RIFF file"),
    Signature(bytes: Array("%PDF-".utf8), name: "a PDF file"),
    Signature(bytes: [0x50, 0x4B, 0x03, 0x04], name: "a zip archive"),
    Signature(bytes: [0x50, 0x4B, 0x05, 0x06], name: "an empty zip archive"),
    Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], name: "a program"),
    Signature(bytes: Array("SQLite format 3".utf8), name: "an SQLite database"),
    Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an old Office file"),
    Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD], name: "zstd data"),
    Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A], name: "xz data"),
    Signature(bytes: Array("BZh9".utf8), name: "bzip2 data"),
  ]
}
