internal import NewsAnalysis
internal import NewsText

/// How much of each article stands word for word in each other one, who printed first, and whom the articles credit.
struct MatrixCopy {
  let matrix: OutletMatrix
  let grid: ArticleGrid
  let settings: Settings

  private static let cellWidth = 5

  private var articles: [Article] { matrix.articles.map { $0.article } }

  func lines() -> [StyledLine] {
    let title = StyledLine("Copy: how much of each article stands word for word in the others", .heading)
    return title.wrapped(to: settings.width) + shares
      + origins.flatMap { note in
        StyledLine(note, .faint).wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
      }
  }

  /// As many columns as fit.
  private var columns: Int {
    min(grid.count, max(1, (settings.width - labelWidth - ArticleGrid.indent) / Self.cellWidth))
  }

  private var labelWidth: Int {
    let digits = String(articles.count).count
    return min(settings.width / 3, digits + 1 + articles.reduce(0) { max($0, DisplayWidth.of($1.id)) })
  }

  private var shares: [StyledLine] {
    let head = (0..<columns).map { TextFitting.paddedLeft("in \($0 + 1)", to: Self.cellWidth) }.joined()
    let rows = articles.indices.map { index in
      let cells = (0..<columns).map { other in
        TextFitting.paddedLeft(
          other == index ? "" : NumberText.percent(matrix.reuse[index][other]), to: Self.cellWidth)
      }
      let label = TextFitting.padded("\(index + 1) \(articles[index].id)", to: labelWidth)
      return StyledLine(TextFitting.blanks(ArticleGrid.indent)) + StyledLine(label, .reference)
        + StyledLine(cells.joined())
    }
    return [StyledLine(TextFitting.blanks(ArticleGrid.indent + labelWidth) + head, .faint)] + rows
  }

  private var origins: [String] {
    let dated = articles.filter { $0.date != nil }
    let earliest = dated.filter { article in !dated.contains { $0.wasPublished(before: article) } }
    let credits = articles.filter { !$0.credits.isEmpty }
      .map { "\($0.id) credits \($0.credits.joined(separator: " and "))" }
    guard let first = earliest.first?.published else { return ["earliest: not known, no article is dated"] + credits }
    return ["earliest: \(earliest.map { $0.id }.joined(separator: ", ")) (\(first))"] + credits
  }
}
