internal import NewsAnalysis

/// Which article credits whom with words.
struct MatrixSources {
  let matrix: OutletMatrix
  let grid: ArticleGrid
  let settings: Settings

  func lines() -> [StyledLine] {
    guard !matrix.sources.isEmpty else { return [] }
    let legend = StyledLine("● credited with words · ○ named · – not found", .faint).wrapped(to: settings.width - 2)
    return [StyledLine("Sources", .heading)] + legend.map { StyledLine("  ") + $0 } + [grid.head]
      + matrix.sources.flatMap { row in grid.lines(StyledLine(row.name, .source)) { mark(of: row, in: $0) } }
  }

  private func mark(of row: SourceRow, in article: Int) -> String {
    if row.item(in: article) != nil { return "●" }
    return row.items.contains { $0.article == article } ? "○" : "–"
  }
}
