/// `corpora`
enum CorporaCommand: Command {
  static let spec = CommandSpec(
    "corpora", in: .corpus, "lists what is loaded; '*' marks the one in use",
    columns: columns,
    examples: [.init("corpora", "all that is loaded, with digests")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let rows = desk.corpora.enumerated().map { index, corpus in
      let summary = CorpusSummary(corpus: corpus)
      return Table.Row(
        [
          .text(index == desk.inUse ? "*" : ""), .text(corpus.name), .count(corpus.articles.count),
          .text(summary.digest),
        ], reference: nil)
    }
    let corpora = Noun("corpus", "corpora")
    return .table(
      Table(of: corpora, heading: "\(NumberText.counted(rows.count, corpora)) loaded", columns: columns, rows: rows))
  }

  private static let columns: [Table.Column] = [
    .init("in use"), .init("corpus", .text, .source), .init("articles", .number, .number), .init("digest"),
  ]
}
