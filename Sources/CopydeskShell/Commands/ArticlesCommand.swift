internal import NewsAnalysis
internal import NewsText

/// `articles [outlet OUTLET] [since DATE] …`
enum ArticlesCommand: Command {
  static let spec = CommandSpec(
    "articles", in: .corpus, "lists the articles with date, outlet and what was found in them",
    clauses: ArticleFilter.clauses,
    columns: columns,
    examples: [
      .init("articles", "all articles of the corpus in use"),
      .init("articles since 2012-02-08", "those of that day and later"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let rows = TableRows(count: filter.articles.count) { range in
      range.map { row(of: filter.articles[$0], in: corpus) }
    }
    return .table(
      Table(
        of: .article, heading: "\(NumberText.counted(rows.count, .article)) found in \(corpus.name)",
        columns: columns, rows: rows, notes: filter.notes))
  }

  private static let columns: [Table.Column] = [
    .init("article", .reference, .reference), .init("date", .date), .init("outlet"),
    .init("quotes", .number, .number), .init("figures", .number, .number), .init("title", .title),
    .init("author", .text, in: .details), .init("credits", .text, in: .details), .init("url", .text, in: .details),
    .init("sentences", .number, .number, in: .details),
  ]

  private static func row(of number: Int, in corpus: OpenCorpus) -> Table.Row {
    let article = corpus.articles[number]
    let reference = Reference(article: article.id)
    return Table.Row(
      [
        .reference(reference), Cell(article.date), Cell(article.outlet),
        .count(corpus.quotations.rows(ofArticle: number).count),
        .count(corpus.figures.rows(ofArticle: number).count), Cell(article.title), Cell(article.author),
        article.credits.isEmpty ? .empty : .text(article.credits.joined(separator: ", ")), Cell(article.url),
        .count(Int(corpus.index.sentences[number])),
      ], reference: reference)
  }
}
