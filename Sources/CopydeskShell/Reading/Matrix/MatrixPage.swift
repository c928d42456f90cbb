internal import NewsAnalysis
internal import NewsText

/// Several articles on one event: who has which source, quotation and figure, and how much copy they share.
struct MatrixPage {
  let matrix: OutletMatrix
  let settings: Settings

  func lines() -> [StyledLine] {
    let grid = ArticleGrid(articles: matrix.articles.count, width: settings.width)
    let sections =
      (settings.plain == .on ? rows : marked(grid)) + [
        MatrixCopy(matrix: matrix, grid: grid, settings: settings).lines(),
        MatrixLists(matrix: matrix, settings: settings).lines(),
      ]
    return (head(grid) + sections.filter { !$0.isEmpty }.flatMap { [""] + $0 }).map { $0.withoutTrailingBlanks }
  }

  /// Marks below the numbers of the articles, for the eye.
  private func marked(_ grid: ArticleGrid) -> [[StyledLine]] {
    [
      MatrixSources(matrix: matrix, grid: grid, settings: settings).lines(),
      MatrixQuotations(matrix: matrix, grid: grid, settings: settings).lines(),
      MatrixFigures(analyses: matrix.articles, figures: matrix.figures, settings: settings).lines(),
    ]
  }

  /// The same in words, for a voice.
  private var rows: [[StyledLine]] {
    [TableView(table: MatrixTable(matrix: matrix).table, settings: settings).lines()]
  }

  /// Every article with the number of its column.
  private func head(_ grid: ArticleGrid) -> [StyledLine] {
    let digits = String(matrix.articles.count).count
    let widest = matrix.articles.reduce(0) { max($0, DisplayWidth.of($1.article.id)) }
    let articles = matrix.articles.enumerated().flatMap { index, analysis in
      let article = analysis.article
      let published = [article.outlet, article.published].compactMap { $0 }.joined(separator: ", ")
      let number = TextFitting.paddedLeft("\(index + 1)", to: digits)
      let name = TextFitting.padded(article.id, to: min(widest, settings.width / 2))
      let line = StyledLine("\(number) ", .faint) + StyledLine(name, .reference) + StyledLine("  \(published)")
      return line.wrapped(to: settings.width)
    }
    let hidden = matrix.articles.count - grid.count
    guard hidden > 0 else { return articles }
    let note = "no column for the last \(NumberText.counted(hidden, .article)): '| csv' has the rows of all"
    return articles + StyledLine(note, .warning).wrapped(to: settings.width)
  }
}
