internal import NewsAnalysis
internal import NewsText

/// `check REF`
enum CheckCommand: Command {
  static let spec = CommandSpec(
    "check", in: .reading, "fills in a media-literacy sheet for one article: rows and counts, no verdict",
    operand: .init(kind: .article, arity: .one, meaning: "an article's id"), columns: columns,
    details: ["What the rows mean is for the reader to say. 'show ID' has the places."],
    examples: [.init("check daily", "sources, verbs and figures of this article")])

  private static let columns: [Table.Column] = [
    .init("what", .label), .init("number", .number, .number), .init("which", .note),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let number = try corpus.place(ofArticle: invocation.operands[0])
    let article = corpus.articles[number]
    let published = [article.outlet, article.date?.description].compactMap { $0 }.joined(separator: ", ")
    let heading =
      "\(article.id)" + (published.isEmpty ? "" : " (\(published))") + (article.title.map { ": \($0)" } ?? "")
    let entries = LiteracySheet(analysis: corpus.analyses[number]).entries
    let rows = entries.map { entry in
      Table.Row(
        [.text(entry.what), .count(entry.number), Cell(entry.which)], reference: Reference(article: article.id))
    }
    return .table(Table(of: Noun("row"), heading: heading, columns: columns, rows: rows))
  }
}
