internal import NewsText

/// Bytes of a text made valid UTF-8, with what had to be guessed or repaired.
struct DecodedText {
  let bytes: [UInt8]
  let diagnostics: [Diagnostic]

  /// Valid UTF-8 stays as it is. Other bytes are taken for Windows-1252 where none of them is UTF-8 beyond ASCII and
  /// all of them have a meaning there; otherwise what is broken becomes U+FFFD.
  init(_ raw: [UInt8]) {
    let census = UTF8Census(of: raw)
    if census.broken == 0 {
      bytes = raw
      diagnostics = []
    } else if census.sound == 0, let text = Windows1252.decode(raw) {
      bytes = text
      diagnostics = [Diagnostic(.guessedEncoding, detail: "Windows-1252")]
    } else {
      bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
      diagnostics = [Diagnostic(.invalidUTF8, detail: "\(census.broken) bytes replaced")]
    }
  }

  /// As above, but what is not UTF-8 is in the encoding that the file declares, where it is one that is known.
  init(_ raw: [UInt8], declared label: String?) {
    let known = ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1"]
    guard let label, !known.contains(label) else {
      self.init(raw)
      return
    }
    let census = UTF8Census(of: raw)
    if census.sound > 0, census.broken == 0 || census.sound > 20 * census.broken {
      self.init(raw)
    } else if let text = SystemEncoding.decode(raw, as: label) {
      self.init(text)
    } else {
      self.init(raw)
    }
  }
}
