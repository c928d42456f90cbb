internal import NewsAnalysis

/// `quotes [by NAME] [about WORDS] …`
enum QuotesCommand: Command {
  static let spec = CommandSpec(
    "quotes", in: .people, "finds who is quoted, with the words",
    clauses: QuotationQuery.clauses,
    columns: QuotationTable.columns,
    details: [
      "A row says that the outlet reports that the source said so, never that it is true. The words stand as the article "
        + "has them; 'show REF' shows them in their place.",
      "Names match as people write them: Putin, putin, Mr Putin, Vladimir Putin.",
    ],
    examples: [
      .init("quotes by Putin", "all that is credited to him, under whatever name"),
      .init("quotes by Lavrov direct since 2012-02-08", "only what stands in quotation marks, of that day and later"),
      .init("quotes containing \"civil war\"", "who used these words"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    return .table(QuotationTable(corpus: corpus, phrase: query.phrase).table(of: query.findings, notes: query.notes))
  }
}
