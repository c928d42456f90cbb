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
}
