internal import NewsText

/// The articles of a matrix as numbered columns, each as wide as its number.
struct ArticleGrid {
  static let indent = 2
  private static let gap = 1
  /// What must be left of a line for the words beside the grid.
  private static let leastText = 30

  /// How many articles have a column: as many as leave room for words.
  let count: Int
  private let digits: Int
  private let width: Int

  init(articles: Int, width: Int) {
    digits = String(articles).count
    let most = max(1, (width - Self.indent - Self.leastText) / (digits + Self.gap))
    count = min(articles, most)
    self.width = width
  }

  /// The columns that the grid takes, the gap before the words included.
  var used: Int { Self.indent + count * (digits + Self.gap) + Self.gap }

  /// The numbers above the columns.
  var head: StyledLine {
    StyledLine(TextFitting.blanks(Self.indent), .faint) + cells { "\($0 + 1)" }.faint
  }

  /// `mark` of each article, and beside them `words` in lines of their own.
  func lines(_ words: StyledLine, atMost limit: Int = .max, mark: (Int) -> String) -> [StyledLine] {
    let first = StyledLine(TextFitting.blanks(Self.indent)) + cells(mark) + StyledLine(" ")
    let wrapped = words.wrapped(to: max(Self.leastText, width - used))
    return wrapped.prefix(limit).enumerated().map { index, line in
      let cut = index == limit - 1 && wrapped.count > limit ? line + StyledLine(" …", .faint) : line
      return (index == 0 ? first : StyledLine(TextFitting.blanks(used))) + cut
    }
  }

  private func cells(_ mark: (Int) -> String) -> StyledLine {
    StyledLine((0..<count).map { TextFitting.paddedLeft(mark($0), to: digits) + " " }.joined())
  }
}

extension StyledLine {
  /// The same text as a note.
  fileprivate var faint: StyledLine { StyledLine(plain, .faint) }
}
