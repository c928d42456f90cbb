internal import NewsAnalysis
internal import NewsText

/// The figures that the articles give for one thing, with who says each.
struct MatrixFigures {
  let matrix: OutletMatrix
  let settings: Settings

  func lines() -> [StyledLine] {
    guard !matrix.figures.isEmpty else { return [] }
    let analyses = matrix.articles
    let ladder = FigureLadder(analyses: analyses) { article, source in
      Cell(source.map { analyses[article].sources[$0].name })
    }
    let noun = Noun("quantity that can be compared", "quantities that can be compared")
    var table = Table(
      of: .figure, heading: "Figures: \(NumberText.counted(matrix.figures.count, noun))",
      columns: FigureLadder.columns, rows: matrix.figures.flatMap { ladder.rows(of: $0) })
    table.view = .grouped(by: "about")
    return TableView(table: table, settings: settings).lines()
  }
}
