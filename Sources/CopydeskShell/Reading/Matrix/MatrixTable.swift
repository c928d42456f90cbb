internal import NewsAnalysis
internal import NewsText

/// A matrix of articles as rows: one for each article that has a quotation, figure or source.
struct MatrixTable {
  let matrix: OutletMatrix

  static let columns: [Table.Column] = [
    .init("reference", .reference, .reference), .init("kind"), .init("article", .text, in: .details),
    .init("outlet"), .init("is", .label), .init("articles", .number, .number), .init("about"),
    .init("words", .prose, .quotation),
  ]

  var table: Table {
    let rows = matrix.quotations.flatMap(rows) + matrix.figures.flatMap(rows) + matrix.sources.flatMap(rows)
    let noun = Noun("printing, figure or source", "printings, figures and sources")
    let articles = NumberText.counted(matrix.articles.count, .article)
    return Table(
      of: noun, heading: "\(NumberText.counted(rows.count, noun)) found in \(articles)", columns: Self.columns,
      rows: rows)
  }

  private func rows(of row: QuotationRow) -> [Table.Row] {
    let fullest = row.items[row.fullest]
    let analysis = matrix.articles[fullest.article]
    let about = analysis.quotations[fullest.quotation].speaker.map { analysis.sources[$0].name } ?? ""
    return row.items.map {
      self.row(
        "quotation", $0.article, .quotation($0.quotation), GradeName($0.grade).rawValue, row.carriers.count, about,
        $0.text)
    }
      + row.tellings.map {
        self.row(
          "quotation", $0.article, .quotation($0.quotation), GradeName.told.rawValue, row.carriers.count, about, $0.text
        )
      }
  }

  private func rows(of row: FigureRow) -> [Table.Row] {
    row.items.map { item in
      let analysis = matrix.articles[item.article]
      return self.row(
        "figure", item.article, .figure(item.figure), row.verdict.rawValue, Set(row.items.map { $0.article }).count,
        row.about, analysis.article.string(analysis.figures[item.figure].range))
    }
  }

  private func rows(of row: SourceRow) -> [Table.Row] {
    row.items.map { item in
      self.row(
        "source", item.article, .source(item.source), item.statements > 0 ? "credited" : "named",
        row.creditingArticles.count, row.name, nil)
    }
  }

  private func row(
    _ kind: String, _ article: Int, _ item: Reference.Item, _ state: String, _ carriers: Int, _ about: String,
    _ words: String?
  ) -> Table.Row {
    let article = matrix.articles[article].article
    let reference = Reference(article: article.id, item: item)
    return Table.Row(
      [
        .reference(reference), .text(kind), .text(article.id), Cell(article.outlet), .text(state), .count(carriers),
        about.isEmpty ? .empty : .text(about), Cell(words),
      ], reference: reference)
  }
}
