/// Draws the marks of answers with ASCII, one for one, so that columns keep their places. Letters stay what they are.
public enum ASCIIMarks {
  public static func of(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return String(text.map { replacements[$0] ?? $0 })
  }

  private static let replacements: [Character: Character] = [
    "─": "-", "│": "|", "└": "+", "┼": "+", "┬": "+",
    "▏": "|", "▎": "|", "▍": "|", "▌": "#", "▋": "#", "▊": "#", "▉": "#", "█": "#",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%",
    "●": "*", "○": "o", "▲": "^", "△": "A", "■": "@", "□": "x", "▸": ">", "◂": "<",
    "…": "~", "–": "-", "—": "-", "·": ".", "→": ">", "×": "x", "⟦": "[", "⟧": "]", "␛": "^", "␇": "^", "␡": "^",
    "␣": "_", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "\u{A0}": " ",
  ]
}

extension StyledLine {
  /// The line with its marks drawn with ASCII.
  var inASCII: StyledLine {
    runs.reduce(into: StyledLine()) { $0.append(ASCIIMarks.of($1.text), $1.style) }
  }
}

extension Response {
  func drawn(by settings: Settings) -> Response {
    guard settings.ascii == .on else { return self }
    var response = self
    response.lines = lines.map { $0.inASCII }
    response.complaints = complaints.map { $0.inASCII }
    return response
  }
}
