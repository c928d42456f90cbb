internal import NewsAnalysis
internal import NewsText

/// The sentences of two articles in one column, with the words that differ marked.
struct DiffText {
  let comparison: Comparison
  let settings: Settings

  private static let indent = 2

  func lines() -> [StyledLine] {
    let sentences = comparison.alignment
    let same = sentences.count { isSame($0) }
    let title = "Text: \(NumberText.grouped(same)) of \(NumberText.counted(sentences.count, Noun("passage"))) the same"
    var lines = [StyledLine(title, .heading)]
    var run = 0
    for group in sentences {
      if isSame(group), !group.isMoved {
        run += 1
        continue
      }
      lines += folded(run) + entry(group)
      run = 0
    }
    return lines + folded(run)
  }

  /// What differs in marks and capitals alone is not told here.
  private func isSame(_ group: AlignedGroup) -> Bool {
    switch group.operation {
    case .same: true
    case .edited, .merged, .split: group.edits.allSatisfy { $0.isTypographic }
    case .added, .removed: false
    }
  }

  private func folded(_ count: Int) -> [StyledLine] {
    count == 0 ? [] : [StyledLine("  = \(NumberText.counted(count, Noun("passage"))) the same", .faint)]
  }

  private func entry(_ group: AlignedGroup) -> [StyledLine] {
    let body: StyledLine
    switch group.operation {
    case .added: body = StyledLine(text(group.right, comparison.right), .added)
    case .removed: body = StyledLine(text(group.left, comparison.left), .removed)
    case .same, .edited, .merged, .split: body = marked(group)
    }
    let moved = group.isMoved ? StyledLine("(moved) ", .moved) : StyledLine()
    let lines = (moved + body).wrapped(to: settings.width - Self.indent - 2)
    return lines.enumerated().map { index, line in
      StyledLine("  \(index == 0 ? sign(of: group) : " ") ", style(of: group)) + line
    }
  }

  private func sign(of group: AlignedGroup) -> String {
    switch group.operation {
    case .added: "+"
    case .removed: "-"
    case .same: ">"
    case .edited, .merged, .split: "~"
    }
  }

  private func style(of group: AlignedGroup) -> Style {
    switch group.operation {
    case .added: .added
    case .removed: .removed
    case .same, .edited, .merged, .split: .moved
    }
  }

  private func text(_ ranges: [ByteRange], _ analysis: Analysis) -> String {
    Passage(text: analysis.article.text, ranges: ranges).string
  }

  /// The left side's words with `[-left-]` and `{+right+}` where they differ.
  private func marked(_ group: AlignedGroup) -> StyledLine {
    var line = StyledLine()
    let edits = group.edits.filter { !$0.isTypographic }
    var next = 0
    for range in group.left {
      if !line.isEmpty { line.append(" ") }
      var position = range.start
      while next < edits.count, edits[next].left.start <= range.end {
        let edit = edits[next]
        next += 1
        line.append(piece(position, max(position, min(edit.left.start, range.end))))
        append(edit, to: &line)
        position = max(position, min(edit.left.end, range.end))
      }
      line.append(piece(position, range.end))
    }
    for edit in edits[next...] { append(edit, to: &line) }
    return line
  }

  private func append(_ edit: WordEdit, to line: inout StyledLine) {
    if !edit.left.isEmpty { line.append("[-\(text([edit.left], comparison.left))-]", .removed) }
    guard !edit.right.isEmpty else { return }
    if edit.left.isEmpty, line.runs.last?.text.last != " " { line.append(" ") }
    line.append("{+\(text([edit.right], comparison.right))+}", .added)
    if edit.left.isEmpty, isLetter(at: edit.left.start) { line.append(" ") }
  }

  private func isLetter(at offset: UInt32) -> Bool {
    let text = comparison.left.article.text
    guard offset < text.count else { return false }
    let byte = text[Int(offset)]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// The bytes from `start` to `end`, line ends as blanks.
  private func piece(_ start: UInt32, _ end: UInt32) -> String {
    start < end ? comparison.left.article.string(ByteRange(start, end)) : ""
  }
}
