/// Text as XML holds it.
enum XMLText {
  /// With markup escaped and what XML cannot hold made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.of(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
