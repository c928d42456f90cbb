import CopydeskShell
import NewsText

/// The list below the line: one candidate a line with a few words about it, or several to a line where there are none.
struct CompletionList {
  let candidates: [Completions.Candidate]
  let columns: Int

  private static let mostLines = 20

  var lines: [String] {
    candidates.allSatisfy { $0.summary.isEmpty } ? inColumns : described
  }

  private var described: [String] {
    let shown = candidates.prefix(Self.mostLines)
    let width = min(shown.map { DisplayWidth.of(VisibleText.of($0.label)) }.max() ?? 0, columns / 2)
    return shown.map { candidate in
      let label = padded(candidate.label, to: width)
      return fitted("  \(label)  \(VisibleText.of(candidate.summary))")
    } + rest(after: shown.count)
  }

  private var inColumns: [String] {
    let labels = candidates.map { VisibleText.of($0.label) }
    let width = (labels.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let perLine = max(1, (columns - 2) / width)
    let shown = labels.prefix(perLine * Self.mostLines)
    return stride(from: 0, to: shown.count, by: perLine).map { start in
      let row = shown[start..<min(start + perLine, shown.count)]
      return fitted("  " + row.map { padded($0, to: width) }.joined())
    } + rest(after: shown.count)
  }

  private func rest(after shown: Int) -> [String] {
    shown < candidates.count ? ["  … and \(candidates.count - shown) more"] : []
  }

  private func padded(_ text: String, to width: Int) -> String {
    let visible = VisibleText.of(text)
    return visible + String(repeating: " ", count: max(0, width - DisplayWidth.of(visible)))
  }

  /// Without blanks at its end and no wider than the terminal.
  private func fitted(_ line: String) -> String {
    var result = Substring(line)
    while result.last == " " { result.removeLast() }
    guard DisplayWidth.of(result) > columns - 1 else { return String(result) }
    while DisplayWidth.of(result) > columns - 2 { result.removeLast() }
    return result + "…"
  }
}
