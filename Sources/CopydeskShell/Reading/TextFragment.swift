/// Links that make a browser mark words on the page (the text fragments of the WICG's draft).
enum TextFragment {
  private static let edgeWords = 5

  /// `url#:~:text=first words,last words`, or all the words where they are few.
  static func link(_ url: String, to words: String) -> String {
    let parts = words.split(separator: " ")
    guard let fragment = fragment(parts) else { return url }
    let base = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    return "\(base)#:~:text=\(fragment)"
  }

  private static func fragment(_ words: [Substring]) -> String? {
    guard !words.isEmpty else { return nil }
    if let gap = words.firstIndex(of: "…"), let last = words.lastIndex(of: "…"), gap > 0, last + 1 < words.count {
      return encoded(words[..<gap].prefix(edgeWords).joined(separator: " ")) + ","
        + encoded(words[(last + 1)...].suffix(edgeWords).joined(separator: " "))
    }
    guard words.count > 2 * edgeWords else { return encoded(words.joined(separator: " ")) }
    let (start, end) = (words.prefix(edgeWords), words.suffix(edgeWords))
    return encoded(start.joined(separator: " ")) + "," + encoded(end.joined(separator: " "))
  }

  /// Percent-encoded but for letters, digits, `.`, `_` and `~`; hyphen and comma have a meaning here.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}
