internal import NewsAnalysis
internal import NewsText

/// The sentences of two articles in two columns, for a wide terminal: what went is marked on the left, what came on the
/// right.
struct DiffColumns {
  let comparison: Comparison
  let width: Int

  /// From this width on two columns hold enough of a sentence to be read.
  static let leastWidth = 120
  private static let gap = "  │ "
  private static let margin = 4

  private var columnWidth: Int { (width - Self.margin - Self.gap.count) / 2 }

  /// The lines of one group, behind `sign`.
  func lines(of group: AlignedGroup, sign: StyledLine, moved: StyledLine) -> [StyledLine] {
    let edits = group.edits.filter { !$0.isTypographic }
    let isWhole = group.operation == .added || group.operation == .removed
    let left = MarkedSide(
      article: comparison.left.article, marks: isWhole ? .none : .removed, places: edits.map { $0.left })
    let right = MarkedSide(
      article: comparison.right.article, marks: isWhole ? .none : .added, places: edits.map { $0.right })
    return rows(
      group.left.isEmpty ? [] : (moved + left.line(of: group.left)).wrapped(to: columnWidth),
      group.right.isEmpty ? [] : right.line(of: group.right).wrapped(to: columnWidth), sign)
  }

  private func rows(_ left: [StyledLine], _ right: [StyledLine], _ sign: StyledLine) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { index in
      let cell = index < left.count ? left[index] : StyledLine()
      let blanks = TextFitting.blanks(columnWidth - DisplayWidth.of(cell.plain))
      let line =
        (index == 0 ? sign : StyledLine(TextFitting.blanks(Self.margin))) + cell + StyledLine(blanks)
        + StyledLine(Self.gap, .faint)
      return index < right.count ? line + right[index] : line
    }
  }
}
