internal import NewsAnalysis
internal import NewsText

/// `problems`
enum ProblemsCommand: Command {
  static let spec = CommandSpec(
    "problems", in: .corpus, "lists what could not be read, and what was odd and survived",
    columns: columns,
    details: ["Oddities cost nothing: the article was read and analysed all the same."],
    examples: [.init("problems", "all of the corpus in use"), .init("problems | count by problem", "how often each")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let unread = corpus.problems.map { problem in
      Table.Row([.text(problem.place), .text("not read"), .text(problem.reason), .empty], reference: nil)
    }
    let odd = corpus.index.oddities.indices.filter { corpus.index.oddities[$0] > 0 }.flatMap { number in
      rows(of: corpus.analyses[number])
    }
    let heading =
      "\(NumberText.counted(unread.count + odd.count, .problem)) found in \(corpus.name)"
      + (unread.isEmpty ? "" : ": \(NumberText.grouped(unread.count)) not read")
    return .table(Table(of: .problem, heading: heading, columns: columns, rows: unread + odd))
  }

  private static let columns: [Table.Column] = [
    .init("place", .text, .reference), .init("problem"), .init("detail", .title), .init("text", .title),
  ]

  private static func rows(of analysis: Analysis) -> [Table.Row] {
    let article = analysis.article
    let offsets = ScalarOffsets(of: article.text)
    return analysis.diagnostics.map { diagnostic in
      let passage = diagnostic.range.map { range in
        Reference.Item.passage(offsets.scalar(atByte: range.start)..<offsets.scalar(atByte: range.end))
      }
      let reference = Reference(article: article.id, item: passage ?? .article)
      let seen = diagnostic.range.map { Cell.words(Passage(text: article.text, ranges: [$0])) } ?? .empty
      let detail: Cell = diagnostic.detail.isEmpty ? .empty : .text(diagnostic.detail)
      return Table.Row(
        [.reference(reference), .text(diagnostic.kind.rawValue), detail, seen], reference: reference)
    }
  }
}
