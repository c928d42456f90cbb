internal import NewsAnalysis
internal import NewsText

/// The figures that the articles give for one thing, with who says each.
struct MatrixFigures {
  let analyses: [Analysis]
  let figures: [FigureRow]
  let settings: Settings

  func lines() -> [StyledLine] {
    guard !figures.isEmpty else { return [] }
    let ladder = FigureLadder(analyses: analyses) { article, source in
      Cell(source.map { analyses[article].sources[$0].name })
    }
    let noun = Noun("quantity", "quantities")
    var table = Table(
      of: .figure, heading: "Figures compared: \(NumberText.counted(figures.count, noun))",
      columns: FigureLadder.columns, rows: figures.flatMap { ladder.rows(of: $0) },
      notes: [FigureLadder.legend])
    table.view = .grouped(by: "about")
    return TableView(table: table, settings: settings).lines()
  }
}
