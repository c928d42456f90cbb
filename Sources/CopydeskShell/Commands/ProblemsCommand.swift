internal import NewsAnalysis
internal import NewsText

/// `problems [all]`
enum ProblemsCommand: Command {
  static let spec = CommandSpec(
    "problems", in: .corpus, "lists what could not be read, and what was odd and survived",
    clauses: [.init("all", "one row for each, where an article has many of a kind")],
    columns: columns,
    details: [
      "Oddities cost nothing: the article was read and analysed all the same. What an article has several times stands in "
        + "one row, with their number and the first place."
    ],
    examples: [.init("problems", "all of the corpus in use"), .init("problems | count by problem", "how often each")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let unread = corpus.problems.map { problem in
      Table.Row([.text(problem.place), .text("not read"), .count(1), .text(problem.reason), .empty], reference: nil)
    }
    let isEach = invocation.has("all")
    let odd = corpus.index.oddities.indices.filter { corpus.index.oddities[$0] > 0 }.flatMap { number in
      let analysis = corpus.analyses[number]
      let diagnostics = analysis.diagnostics
      let each = diagnostics.indices.map { Finding(article: number, item: $0) }
      return isEach
        ? diagnostics.map { row(of: [$0], in: analysis) }
        : Grouping(each) { diagnostics[$0.item].kind }.groups.map { group in
          row(of: group.members.map { diagnostics[$0.item] }, in: analysis)
        }
    }
    let count = corpus.index.oddities.reduce(unread.count) { $0 + Int($1) }
    let heading =
      "\(NumberText.counted(count, .problem)) found in \(corpus.name)"
      + (unread.isEmpty ? "" : ": \(NumberText.grouped(unread.count)) not read")
    return .table(Table(of: .problem, heading: heading, columns: columns, rows: unread + odd))
  }

  private static let columns: [Table.Column] = [
    .init("place", .text, .reference), .init("problem"), .init("times", .number, .number), .init("detail", .title),
    .init("text", .title),
  ]

  /// `diagnostics` are of one kind.
  private static func row(of diagnostics: [Diagnostic], in analysis: Analysis) -> Table.Row {
    let article = analysis.article
    let first = diagnostics[0]
    let passage = first.range.map { range in
      let offsets = ScalarOffsets(of: article.text)
      return Reference.Item.passage(offsets.scalar(atByte: range.start)..<offsets.scalar(atByte: range.end))
    }
    let reference = Reference(article: article.id, item: passage ?? .article)
    let seen = first.range.map { Cell.words(Passage(text: article.text, ranges: [$0])) } ?? .empty
    let detail: Cell = first.detail.isEmpty ? .empty : .text(first.detail)
    return Table.Row(
      [.reference(reference), .text(first.kind.rawValue), .count(diagnostics.count), detail, seen],
      reference: reference)
  }
}
