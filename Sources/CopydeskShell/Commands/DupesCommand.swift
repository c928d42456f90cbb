internal import NewsAnalysis
internal import NewsText

/// `dupes`
enum DupesCommand: Command {
  static let spec = CommandSpec(
    "dupes", in: .comparison, "finds articles that print the same copy",
    clauses: ArticleFilter.clauses, columns: columns,
    details: [
      "The shares tell how much of one article stands word for word in the other, in runs of eight words. Shared copy is one "
        + "report printed more than once, not two reports that agree; 'credits' are the services that the articles name."
    ],
    examples: [.init("dupes", "pairs that share much of their text")])

  private static let columns: [Table.Column] = [
    .init("left", .reference, .reference), .init("right", .reference, .reference),
    .init("of left", .number, .number), .init("of right", .number, .number), .init("outlets", .title),
    .init("credits", .text, in: .details),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let articles = filter.articles.map { corpus.articles[$0] }
    let found = Duplicates.found(in: articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let found else { throw Stopped.beforeAnything("no articles were compared") }
    let stopped = found.isWhole ? [] : [Stopped.note("not all pairs were measured")]
    let noun = Noun("pair")
    return .table(
      Table(
        of: noun,
        heading: "\(NumberText.counted(found.pairs.count, noun)) of articles with shared copy found in "
          + NumberText.counted(articles.count, .article),
        columns: columns, rows: found.pairs.map { row($0, articles[$0.left], articles[$0.right]) },
        notes: stopped + filter.notes)
    )
  }

  private static func row(_ pair: DuplicatePair, _ left: Article, _ right: Article) -> Table.Row {
    let credits = [left, right].map { $0.credits.joined(separator: ", ") }.filter { !$0.isEmpty }
    return Table.Row(
      [
        .reference(Reference(article: left.id)), .reference(Reference(article: right.id)),
        .share(pair.reuse.leftInRight), .share(pair.reuse.rightInLeft),
        .text([left, right].map { $0.outlet ?? "–" }.joined(separator: " / ")),
        credits.isEmpty ? .empty : .text(credits.joined(separator: " / ")),
      ], reference: Reference(article: left.id))
  }
}
