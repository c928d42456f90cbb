internal import NewsAnalysis
internal import NewsText

/// The sentences of two articles with the words that differ marked: in one column, or in two where the screen is wide.
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

  /// What differs in marks and capitals alone, or in a caption, is not told here.
  private func isSame(_ group: AlignedGroup) -> Bool {
    if group.isCaption { return true }
    return switch group.operation {
    case .same: true
    case .edited, .merged, .split: group.edits.allSatisfy { $0.isTypographic }
    case .added, .removed: false
    }
  }

  private func folded(_ count: Int) -> [StyledLine] {
    count == 0 ? [] : [StyledLine("  = \(NumberText.counted(count, Noun("passage"))) the same", .faint)]
  }

  private func entry(_ group: AlignedGroup) -> [StyledLine] {
    let moved = moved(group).map { StyledLine("(\($0)) ", .moved) } ?? StyledLine()
    guard settings.width < DiffColumns.leastWidth else {
      return DiffColumns(comparison: comparison, width: settings.width)
        .lines(of: group, sign: StyledLine("  \(sign(of: group)) ", style(of: group)), moved: moved)
    }
    let body: StyledLine
    switch group.operation {
    case .added: body = StyledLine(text(group.right, comparison.right), .added)
    case .removed: body = StyledLine(text(group.left, comparison.left), .removed)
    case .same, .edited, .merged, .split: body = marked(group)
    }
    let lines = (moved + body).wrapped(to: settings.width - Self.indent - 2)
    return lines.enumerated().map { index, line in
      StyledLine("  \(index == 0 ? sign(of: group) : " ") ", style(of: group)) + line
    }
  }

  /// "moved ¶2 → ¶7, edited"
  private func moved(_ group: AlignedGroup) -> String? {
    guard group.isMoved, let left = paragraph(of: group.left.first, comparison.left),
      let right = paragraph(of: group.right.first, comparison.right)
    else { return nil }
    let places = left == right ? "in ¶\(left)" : "¶\(left) → ¶\(right)"
    return "moved \(places)" + (isSame(group) ? "" : ", edited")
  }

  /// Counted from 1.
  private func paragraph(of range: ByteRange?, _ analysis: Analysis) -> Int? {
    guard let range else { return nil }
    return analysis.article.layout.paragraphs.firstIndex { $0.range.overlaps(range) }.map { $0 + 1 }
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

  private func marked(_ group: AlignedGroup) -> StyledLine {
    MarkedEdits(
      left: comparison.left.article, right: comparison.right.article, edits: group.edits.filter { !$0.isTypographic }
    ).line(of: group.left)
  }
}
