internal import NewsText

/// `dispersion WORDS`
enum DispersionCommand: Command {
  static let spec = CommandSpec(
    "dispersion", in: .reading, "shows where in each article words stand, from its beginning to its end",
    operand: .init(kind: .words, arity: .phrase, meaning: "words to look for"), clauses: ArticleFilter.clauses,
    columns: columns,
    details: ["Each mark is a thirtieth of the article; the higher it is, the more places are in it."],
    examples: [.init("dispersion Homs", "where the word stands in each article")])

  private static let columns: [Table.Column] = [
    .init("article", .reference, .reference), .init("date", .date, in: .wide), .init("outlet", in: .wide),
    .init("places", .number, .number), .init("from beginning to end", .text, .match),
  ]

  private static let parts = 30

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let found = try PhraseHits(invocation, on: &desk)
    let corpus = try desk.corpus()
    var series: [Int: [Int]] = [:]
    var order: [Int] = []
    for hit in found.hits {
      if series[hit.article] == nil { order.append(hit.article) }
      let length = max(1, corpus.articles[hit.article].text.count)
      let part = min(parts - 1, Int(hit.range.start) * parts / length)
      series[hit.article, default: [Int](repeating: 0, count: parts)][part] += 1
    }
    let rows = order.map { number in
      let article = corpus.articles[number]
      let counts = series[number] ?? []
      let reference = Reference(article: article.id)
      return Table.Row(
        [
          .reference(reference), Cell(article.date), Cell(article.outlet), .count(counts.reduce(0, +)), .series(counts),
        ], reference: reference)
    }
    let missing = corpus.articles.count - rows.count
    let notes = missing > 0 ? ["not found in \(NumberText.counted(missing, Noun("other article")))"] : []
    return .table(
      Table(
        of: .article, heading: found.heading(for: invocation.phrase, in: corpus), columns: columns, rows: rows,
        notes: notes + found.notes))
  }
}
