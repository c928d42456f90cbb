extension StyledLine {
  /// The edits of a marked line with some words of what stands around them; `…` for the rest.
  func aroundEdits() -> StyledLine {
    var line = StyledLine()
    for (index, run) in runs.enumerated() {
      guard run.style == .plain else {
        line.append(run.text, run.style)
        continue
      }
      let isFirst = index == 0
      let isLast = index == runs.count - 1
      line.append(Self.rims(of: run.text, keepsHead: !isFirst, keepsTail: !isLast))
    }
    return line
  }

  /// Words kept on each side of an edit.
  private static let wordsKept = 4

  private static func rims(of text: String, keepsHead: Bool, keepsTail: Bool) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let kept = (keepsHead ? wordsKept : 0) + (keepsTail ? wordsKept : 0)
    guard words.count > kept + 2 else { return text }
    let head = keepsHead ? words.prefix(wordsKept).joined(separator: " ") + " " : ""
    let tail = keepsTail ? " " + words.suffix(wordsKept).joined(separator: " ") : ""
    return head + "…" + tail
  }
}
