extension StringProtocol {
  /// The text of a path with control and bidirectional characters made visible, so that it can be shown on one line of a
  /// terminal: escape is `␛`, a line feed `␊`, a right-to-left override `⟨U+202E⟩`.
  var controlsVisible: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result.append(contentsOf: "⟨U+".unicodeScalars)
        result.append(contentsOf: Self.hexadecimal(scalar.value).unicodeScalars)
        result.append("⟩")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}
