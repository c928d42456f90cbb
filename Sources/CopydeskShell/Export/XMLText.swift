internal import NewsText

/// Text as XML holds it.
enum XMLText {
  /// With markup escaped and what XML cannot hold made visible; a line end becomes a blank.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same of each line, line ends kept.
  static func escapedLines(_ lines: [String]) -> String {
    lines.map { escaped($0) }.joined(separator: "\n")
  }
}
