internal import NewsAnalysis
internal import NewsText

/// `dupes`
enum DupesCommand: Command {
  static let spec = CommandSpec(
    "dupes", in: .comparison, "finds articles that print the same copy",
    clauses: ArticleFilter.clauses, columns: columns,
    details: [
      "The shares tell how much of one article stands word for word in the other, in runs of eight words. Shared copy is one "
        + "report printed more than once, not two reports that agree; 'first' is the one printed first, by dates and times of "
        + "publication, 'credits' are the services that the articles name."
    ],
    examples: [.init("dupes", "pairs that share much of their text")])

  private static let columns: [Table.Column] = [
    .init("left", .reference, .reference), .init("right", .reference, .reference),
    .init("of left", .number, .number), .init("of right", .number, .number), .init("first"),
    .init("credits"), .init("outlets", .title), .init("published", .text, in: .details),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let articles = filter.articles.map { corpus.articles[$0] }
    let found = Duplicates.found(in: articles, cores: desk.settings.cores, watch: CorpusWatch(desk.supervision))
    guard let found else { throw Stopped.beforeAnything("no articles were compared") }
    return .table(table(of: found, articles, notes: filter.notes))
  }

  /// `articles` are those that were compared.
  static func table(of found: Duplicates, _ articles: [Article], notes: [String]) -> Table {
    let stopped = found.isWhole ? [] : [Stopped.note("not all pairs were measured")]
    let noun = Noun("pair")
    return Table(
      of: noun,
      heading: "\(NumberText.counted(found.pairs.count, noun)) of articles with shared copy found in "
        + NumberText.counted(articles.count, .article),
      columns: columns, rows: found.pairs.map { row($0, articles[$0.left], articles[$0.right]) },
      notes: stopped + notes)
  }

  private static func row(_ pair: DuplicatePair, _ left: Article, _ right: Article) -> Table.Row {
    let named = [left, right].map { $0.credits.joined(separator: ", ") }
    let credits = named.allSatisfy(\.isEmpty) ? [] : named.map { $0.isEmpty ? "–" : $0 }
    return Table.Row(
      [
        .reference(Reference(article: left.id)), .reference(Reference(article: right.id)),
        .share(pair.reuse.leftInRight), .share(pair.reuse.rightInLeft),
        .text(first(left, right)), credits.isEmpty ? .empty : .text(credits.joined(separator: " / ")),
        .text([left, right].map { $0.outlet ?? "–" }.joined(separator: " / ")),
        .text([left, right].map { $0.published ?? "undated" }.joined(separator: " / ")),
      ], reference: Reference(article: left.id))
  }

  /// The id of the one that is known to have been printed before the other.
  private static func first(_ left: Article, _ right: Article) -> String {
    if left.wasPublished(before: right) { return left.id }
    if right.wasPublished(before: left) { return right.id }
    return left.date == nil || right.date == nil ? "undated" : "same day"
  }
}
